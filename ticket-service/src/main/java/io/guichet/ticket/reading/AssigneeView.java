package io.guichet.ticket.reading;

import io.guichet.ticket.lifecycle.Assignee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The agent who treats a ticket. */
@Schema(name = "Assignee")
record AssigneeView(
        @Schema(examples = "anna") String id,
        @Schema(examples = "Anna Roche") String name) {

    static @Nullable AssigneeView of(@Nullable Assignee assignee) {
        return assignee == null ? null : new AssigneeView(assignee.id(), assignee.name());
    }
}
