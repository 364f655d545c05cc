package io.guichet.intake.attachment;

import io.guichet.chassis.identity.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was uploaded to be attached to something. */
@Entity
class Upload {

    @Id
    private UUID id;

    private String name;

    private String mediaType;

    private long size;

    private String sha256;

    private String uploadedBy;

    private Instant uploadedAt;

    private @Nullable String reference;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(UUID id, Download file, String uploadedBy, Instant now) {
        this.id = id;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    UUID id() {
        return id;
    }

    Download file() {
        return new Download(name, mediaType, size, sha256);
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    /** What it is attached to. */
    Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** It is attached to something: from now on it stays. */
    void attachTo(String what) {
        reference = what;
    }

    /** A customer sees what they uploaded themselves; the desk sees all. */
    boolean isVisibleTo(Caller caller) {
        return !caller.isClientOnly() || uploadedBy.equals(caller.name());
    }
}
