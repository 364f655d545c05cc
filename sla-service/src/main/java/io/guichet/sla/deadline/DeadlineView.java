package io.guichet.sla.deadline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deadline as agents see it. */
@Schema(name = "Deadline")
public record DeadlineView(
        @Schema(examples = "6d2f8d0a-54a5-5f0c-9f5e-3c5f1f0f7a11")
        UUID deadlineId,

        @Schema(
                description = "Absent: it is about a message that is held",
                examples = "0199f2c4-7c1e-7a51-8c35-1f0f3a9d2b10")
        @Nullable
        UUID ticketId,

        @Schema(examples = "2026-000001") @Nullable String number,

        @Schema(description = "The message that is held; absent: it is about a ticket") @Nullable
        UUID messageId,

        @Schema(description = "What the deadline is about", examples = "solution")
        String clock,

        @Schema(description = "Counts the reckonings of this clock, from 1", examples = "1")
        int generation,

        @Schema(description = "The policy of the desk that set it", examples = "high")
        String policy,

        @Schema(examples = "desk") @Nullable String calendar,

        @Schema(examples = "5 working days") @Nullable String target,

        @Schema(examples = "assistance") @Nullable String queue,

        @Schema(examples = "high") @Nullable String priority,

        @Schema(examples = "2026-11-20T08:12:00Z") Instant startedAt,

        @Schema(description = "Absent while the clock stands still", examples = "2026-11-27T08:12:00Z") @Nullable
        Instant dueAt,

        @Schema(
                enumeration = {"running", "paused", "missed", "met", "cancelled"},
                examples = "running")
        String state,

        @Schema(description = "When its coming due was noticed; missed only") @Nullable
        Instant firedAt,

        @Schema(description = "When what it is about was done, or became pointless") @Nullable
        Instant endedAt,

        @Schema(description = "When what it is about was done; met only") @Nullable
        Instant metAt,

        @Schema(description = "Shares of the target, in percent, that were told, each with its moment")
        Map<Integer, Instant> told) {

    /** What agents see of a deadline. */
    public static DeadlineView of(Deadline deadline) {
        boolean ticket = deadline.messageId() == null;
        return new DeadlineView(
                deadline.id(),
                ticket ? deadline.ticketId() : null,
                deadline.number(),
                deadline.messageId(),
                deadline.clock(),
                deadline.generation(),
                deadline.policy(),
                deadline.calendar(),
                deadline.target(),
                deadline.queue(),
                deadline.priority(),
                deadline.startedAt(),
                deadline.dueAt(),
                deadline.state(),
                deadline.firedAt(),
                deadline.endedAt(),
                deadline.state().equals("met") ? deadline.endedAt() : null,
                deadline.told());
    }
}
