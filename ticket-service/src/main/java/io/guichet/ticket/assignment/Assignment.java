package io.guichet.ticket.assignment;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Assignee;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.lifecycle.Whereabouts;
import io.guichet.ticket.published.TicketAssigned;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who treats a ticket (P7): a person, or whoever of a queue takes it.
 *
 * @param agent their id; with a queue, in that queue
 * @param queue without an agent, it waits there
 * @param level of the agents who treat it, from 1; none: as it was
 */
record Assignment(
        @Size(min = 1, max = 200) @Schema(examples = "anna") @Nullable
        String agent,

        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}", message = "must be a queue's name: lower case, digits, hyphens")
        @Schema(examples = "assistance")
        @Nullable
        String queue,

        @Min(1) @Max(9) @Nullable Integer level) {

    TicketChange on(Doing doing, @Nullable Assignee assignee) {
        if (agent == null && queue == null) {
            throw new InvalidRequest("agent", "name an agent, a queue, or both");
        }
        var before = Whereabouts.of(doing.ticket());
        var there = there(before, assignee);
        return doing.ticket()
                .place(
                        agent == null ? TicketMove.MOVE_TO_QUEUE : TicketMove.ASSIGN,
                        there,
                        doing.by(),
                        new Telling(
                                Happening.ASSIGNED,
                                Words.forDesk(words(there, before)),
                                TicketAssigned.TYPE,
                                head -> new TicketAssigned(
                                        head,
                                        there.queue(),
                                        there.level(),
                                        Assignee.person(there.assignee()),
                                        before.queue(),
                                        before.level(),
                                        Assignee.person(before.assignee()))));
    }

    private Whereabouts there(Whereabouts before, @Nullable Assignee assignee) {
        return new Whereabouts(
                Objects.requireNonNullElse(queue, before.queue()),
                Objects.requireNonNullElse(level, before.level()),
                assignee,
                before.watchers());
    }

    private static String words(Whereabouts there, Whereabouts before) {
        return "For %s, level %d; before: %s, level %d."
                .formatted(
                        who(there.assignee(), there.queue()),
                        there.level(),
                        who(before.assignee(), before.queue()),
                        before.level());
    }

    private static String who(@Nullable Assignee assignee, String queue) {
        return assignee == null ? "queue \"" + queue + "\"" : assignee.name() + " (queue \"" + queue + "\")";
    }
}
