package io.guichet.ticket.reply;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.id.Ids;
import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.message.TicketMessages;
import io.guichet.ticket.problem.Unacceptable;
import io.guichet.ticket.published.Reply;
import io.guichet.ticket.published.ReplyWritten;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says something to the customer. The mail itself is the notification service's (P5). */
@ApplicationScoped
class Replying {

    private final TicketMessages messages;

    Replying(TicketMessages messages) {
        this.messages = messages;
    }

    Uni<Done> reply(ReplyDraft draft, Doing doing) {
        return checked(draft, doing).map(own -> replied(draft, doing));
    }

    /** Files are the ticket's own: no customer is sent what another one wrote. */
    Uni<ReplyDraft> checked(ReplyDraft draft, Doing doing) {
        var named = draft.messages();
        return named.isEmpty()
                ? Uni.createFrom().item(draft)
                : messages.count(
                                "ticketId = ?1 and received.messageId in ?2",
                                doing.ticket().id(),
                                named)
                        .invoke(count -> checkOwn(count, named))
                        .replaceWith(draft);
    }

    private static void checkOwn(long found, List<UUID> named) {
        if (found < named.size()) {
            throw Unacceptable.field(
                    "foreign-file",
                    "Not this ticket's file",
                    "attachments",
                    "a file of a message can only be sent on from the ticket that the message belongs to; upload it to intake"
                            + " otherwise");
        }
    }

    private Done replied(ReplyDraft draft, Doing doing) {
        var id = Ids.next();
        return Done.created(id, said(draft.reply(id, doing.ticket(), doing.by().person(), null), draft, doing));
    }

    /** A reply that goes out now. */
    TicketChange said(Reply reply, ReplyDraft draft, Doing doing) {
        var why = reply.insisted() == null ? null : "Insisted on saying when: " + reply.insisted();
        return doing.ticket()
                .act(
                        TicketMove.REPLY,
                        doing.by(),
                        new Telling(
                                Happening.REPLY_WRITTEN,
                                Words.forAll(draft.shown(), why),
                                ReplyWritten.TYPE,
                                head -> new ReplyWritten(head, reply)))
                .keeping(new WrittenReply(reply, doing.ticket().id(), doing.by().at()));
    }

    static ReplyDraft read(String json) {
        return EventJson.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), ReplyDraft.class);
    }
}
