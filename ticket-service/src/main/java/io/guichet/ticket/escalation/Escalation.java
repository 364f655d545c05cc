package io.guichet.ticket.escalation;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Assignee;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.lifecycle.Whereabouts;
import io.guichet.ticket.published.TicketEscalated;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * To whoever may know the problem (P20): a level above the ticket's, or a person.
 *
 * @param level of the agents who treat it from now on
 * @param agent their id
 */
record Escalation(
        @Min(2) @Max(9) @Schema(examples = "2") @Nullable Integer level,
        @Size(min = 1, max = 200) @Nullable String agent,

        @NotBlank @Size(max = 2_000) @Schema(examples = "Unknown to level 1.") @Nullable
        String reason) {

    TicketChange on(Doing doing, @Nullable Assignee assignee) {
        check(doing);
        var ticket = doing.ticket();
        var there = there(doing, assignee);
        var watcher = doing.by().isPerson() ? doing.by().person() : null;
        var why = String.valueOf(reason);
        return ticket.place(
                TicketMove.ESCALATE,
                there,
                doing.by(),
                new Telling(
                        Happening.ESCALATED,
                        Words.forDesk("Escalated to %s: %s".formatted(whom(there), why)),
                        TicketEscalated.TYPE,
                        head -> new TicketEscalated(
                                head, there.queue(), there.level(), Assignee.person(there.assignee()), why, watcher)));
    }

    private void check(Doing doing) {
        if (level == null == (agent == null)) {
            throw new InvalidRequest("level", "name either a level or an agent");
        }
        if (level != null && level <= doing.ticket().level()) {
            throw new InvalidRequest(
                    "level",
                    "must be above the ticket's, which is " + doing.ticket().level());
        }
    }

    private Whereabouts there(Doing doing, @Nullable Assignee assignee) {
        var now = Whereabouts.of(doing.ticket());
        var there =
                new Whereabouts(now.queue(), Objects.requireNonNullElse(level, now.level()), assignee, now.watchers());
        return doing.by().isPerson() ? there.watchedBy(doing.by().id()) : there;
    }

    private static String whom(Whereabouts there) {
        var assignee = there.assignee();
        return assignee == null ? "level " + there.level() : assignee.name();
    }
}
