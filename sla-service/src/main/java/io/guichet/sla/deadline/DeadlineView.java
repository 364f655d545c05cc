package io.guichet.sla.deadline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline as agents see it. */
@Schema(name = "Deadline")
record DeadlineView(
        @Schema(examples = "6d2f8d0a-54a5-5f0c-9f5e-3c5f1f0f7a11")
        UUID deadlineId,

        @Schema(examples = "0199f2c4-7c1e-7a51-8c35-1f0f3a9d2b10")
        UUID ticketId,

        @Schema(examples = "2026-000001") String number,

        @Schema(description = "What the deadline is about", examples = "solution")
        String clock,

        @Schema(description = "Counts the reckonings of this clock, from 1", examples = "1")
        int generation,

        @Schema(description = "The policy of the desk that set it", examples = "high")
        String policy,

        @Schema(examples = "2026-11-20T08:12:00Z") Instant startedAt,

        @Schema(examples = "2026-11-27T08:12:00Z") Instant dueAt,

        @Schema(
                enumeration = {"running", "missed", "met"},
                examples = "running")
        String state,

        @Schema(description = "When its coming due was noticed; missed only") @Nullable
        Instant firedAt,

        @Schema(description = "When what it is about was done; met only") @Nullable
        Instant metAt) {

    static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.id(),
                deadline.ticketId(),
                deadline.number(),
                deadline.clock().toString(),
                deadline.generation(),
                deadline.policy(),
                deadline.startedAt(),
                deadline.dueAt(),
                deadline.state().toString(),
                deadline.firedAt(),
                deadline.metAt());
    }
}
