package io.guichet.intake.attachment;

import io.guichet.chassis.identity.Caller;
import io.guichet.intake.problem.AttachmentNotFound;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds the files that somebody may see; what they may not see is not there for them. */
@ApplicationScoped
class AttachmentReading {

    private final Attachments attachments;
    private final Uploads uploads;

    AttachmentReading(Attachments attachments, Uploads uploads) {
        this.attachments = attachments;
        this.uploads = uploads;
    }

    /** @throws AttachmentNotFound when there is none, or none for this caller */
    @WithSession
    Uni<Download> ofMessage(UUID message, String id, Caller caller) {
        return attachments
                .find(message, id)
                .map(found -> found.filter(file -> file.isVisibleTo(caller))
                        .map(OwnedFile::file)
                        .orElseThrow(() -> new AttachmentNotFound(id)));
    }

    /** @throws AttachmentNotFound when there is none, or none for this caller */
    @WithSession
    Uni<Download> uploaded(UUID id, Caller caller) {
        return uploads.require(id, caller).map(Upload::file);
    }
}
