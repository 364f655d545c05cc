package io.guichet.notification.silence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address where mail does not arrive, for good as far as anybody knows. */
@Entity
@Table(name = "blocked_address")
public class BlockedAddress {

    @Id
    private String address;

    private String reason;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    private Instant until;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @SuppressWarnings("NullAway.Init")
    protected BlockedAddress() {}

    /** Somebody knows better. */
    public void lift(String by, Instant now) {
        liftedAt = now;
        liftedBy = by;
    }

    /** Whether nothing is sent there now. */
    public boolean holdsAt(Instant now) {
        return liftedAt == null && until.isAfter(now);
    }

    public String address() {
        return address;
    }

    public String reason() {
        return reason;
    }

    public Instant blockedAt() {
        return blockedAt;
    }

    public Instant until() {
        return until;
    }
}
