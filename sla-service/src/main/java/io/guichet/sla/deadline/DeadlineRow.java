package io.guichet.sla.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new deadline as it is handed to PostgreSQL. */
record DeadlineRow(
        UUID id,
        @JsonProperty("ticket_id") UUID ticketId,
        String number,
        String clock,
        int generation,
        String policy,
        @JsonProperty("started_at") Instant startedAt,
        @JsonProperty("due_at") Instant dueAt,
        String state,
        @Nullable String traceparent) {

    static DeadlineRow of(Deadline deadline) {
        return new DeadlineRow(
                deadline.id(),
                deadline.ticketId(),
                deadline.number(),
                deadline.clock().toString(),
                deadline.generation(),
                deadline.policy(),
                deadline.startedAt(),
                deadline.dueAt(),
                deadline.state().toString(),
                deadline.traceParent());
    }
}
