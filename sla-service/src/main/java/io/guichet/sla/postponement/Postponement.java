package io.guichet.sla.postponement;

import io.guichet.chassis.id.Ids;
import io.guichet.sla.deadline.Deadline;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A manager gave a deadline more time. Never changed, never deleted. */
@Entity
@Table(name = "postponement")
class Postponement {
    @Id
    private UUID id;

    @Column(name = "deadline_id")
    private UUID deadlineId;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String clock;
    private int occasion;
    private Instant until;
    private String reason;

    @Column(name = "by_name")
    private String by;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Postponement() {}

    /** More time for a deadline until a moment, given by somebody for a reason. */
    Postponement(Deadline deadline, Instant until, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.deadlineId = deadline.id();
        this.subjectId = deadline.ticketId();
        this.clock = deadline.clock();
        this.occasion = deadline.occasion();
        this.until = until;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID id() {
        return id;
    }

    Instant until() {
        return until;
    }

    String reason() {
        return reason;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
