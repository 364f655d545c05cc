package io.guichet.ticket.qualification;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Alternative;
import io.guichet.ticket.lifecycle.Priority;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.Urgency;
import io.guichet.ticket.published.PriorityChanged;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How soon a ticket is due (P30): the two answers, from which the priority follows; or a priority and the reason for it.
 *
 * @param usable whether the function can be used
 * @param alternative needed where it cannot be used
 * @param priority another than what follows
 * @param reason needed with a priority
 */
record Prioritization(
        @Nullable Boolean usable,

        @Pattern(regexp = "none|painful|easy", message = "must be none, painful or easy")
        @Schema(examples = "painful")
        @Nullable
        String alternative,

        @Pattern(regexp = "urgent|high|medium|low", message = "must be urgent, high, medium or low") @Nullable
        String priority,

        @Size(max = 2_000) @Nullable String reason) {

    TicketChange on(Doing doing) {
        var urgency = urgency(doing);
        var previous = doing.ticket().priority();
        var words = "Priority %s, before %s%s"
                .formatted(
                        urgency.priority().wire(),
                        previous.wire(),
                        urgency.reason() == null ? ": follows from the answers (P30)." : ": " + urgency.reason());
        return doing.ticket()
                .prioritize(
                        urgency,
                        doing.by(),
                        new Telling(
                                Happening.PRIORITY_CHANGED,
                                Words.forDesk(words),
                                PriorityChanged.TYPE,
                                head -> new PriorityChanged(
                                        head,
                                        urgency.priority().wire(),
                                        previous.wire(),
                                        urgency.usable(),
                                        urgency.alternative() == null
                                                ? null
                                                : urgency.alternative().wire(),
                                        urgency.reason())));
    }

    private Urgency urgency(Doing doing) {
        return priority == null
                ? derived()
                : overridden(doing, Priority.valueOf(priority.toUpperCase(java.util.Locale.ROOT)));
    }

    private Urgency derived() {
        var answer = Alternative.read(alternative);
        var follows = Priority.of(usable, answer);
        if (follows == Priority.UNQUALIFIED) {
            throw new InvalidRequest(
                    usable == null ? "usable" : "alternative",
                    "say whether the function can be used (usable), and if not, what can be done instead (alternative: none,"
                            + " painful or easy); or give a priority with a reason");
        }
        return new Urgency(follows, usable, answer, null);
    }

    // the answers that were given before stay, unless others are given
    private Urgency overridden(Doing doing, Priority wanted) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequest("reason", "a priority that does not follow from the two answers needs a reason");
        }
        var subject = doing.ticket().subject();
        return new Urgency(
                wanted,
                usable == null ? subject.usable() : usable,
                alternative == null ? subject.alternative() : Alternative.read(alternative),
                reason);
    }
}
