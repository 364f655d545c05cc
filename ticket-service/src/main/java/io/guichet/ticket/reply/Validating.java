package io.guichet.ticket.reply;

import io.guichet.chassis.id.Ids;
import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.published.ValidationApproved;
import io.guichet.ticket.published.ValidationRefused;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The next level's word on a draft: it goes out on approval only (P21). */
@ApplicationScoped
class Validating {

    private final Validations validations;
    private final Replying replying;

    Validating(Validations validations, Replying replying) {
        this.validations = validations;
        this.replying = replying;
    }

    Uni<Done> ask(ToValidate asked, Doing doing) {
        return asked.reply() == null
                ? Uni.createFrom().item(asked.on(doing))
                : replying.checked(asked.reply(), doing).map(own -> asked.on(doing));
    }

    Uni<Done> approve(UUID id, Doing doing) {
        return validations.require(id, doing.ticket().id()).map(validation -> approved(validation, doing));
    }

    Uni<Done> refuse(UUID id, Verdict verdict, Doing doing) {
        return validations.require(id, doing.ticket().id()).map(validation -> refused(validation, verdict, doing));
    }

    private Done approved(Validation validation, Doing doing) {
        validation.settle(true, doing.by());
        var approval = doing.ticket()
                .act(
                        TicketMove.APPROVE,
                        doing.by(),
                        new Telling(
                                Happening.VALIDATION_APPROVED,
                                Words.forDesk("The draft is approved, and goes out."),
                                ValidationApproved.TYPE,
                                head -> new ValidationApproved(head, validation.id())));
        var draft = validation.draft();
        var reply = draft.reply(Ids.next(), doing.ticket(), validation.author(), validation.id());
        return Done.of(approval, replying.said(reply, draft, doing));
    }

    private static Done refused(Validation validation, Verdict verdict, Doing doing) {
        validation.settle(false, doing.by());
        var comment = String.valueOf(verdict.comment());
        return Done.of(doing.ticket()
                .act(
                        TicketMove.REFUSE,
                        doing.by(),
                        new Telling(
                                Happening.VALIDATION_REFUSED,
                                Words.forDesk("The draft is refused: " + comment),
                                ValidationRefused.TYPE,
                                head -> new ValidationRefused(head, validation.id(), comment))));
    }
}
