package io.guichet.ticket.reading;

import io.guichet.chassis.http.Cursor;
import io.guichet.ticket.lifecycle.LinkKind;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.message.Mail;
import io.guichet.ticket.message.Said;
import io.guichet.ticket.message.TicketMessage;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions to the database, each answered from an index, in pages that go on from a cursor. */
@ApplicationScoped
class TicketSearch {

    /** What belongs to a ticket; the session's work is sequential. */
    Uni<TicketView.Around> around(Ticket ticket, Viewer viewer) {
        return text(ticket)
                .flatMap(text -> linked(ticket, LinkKind.SIBLING, viewer)
                        .flatMap(siblings -> linked(ticket, LinkKind.RELATED, viewer)
                                .flatMap(related -> attachments(ticket)
                                        .map(files -> new TicketView.Around(text, siblings, related, files)))));
    }

    /** What the message that opened it says. */
    private Uni<@Nullable String> text(Ticket ticket) {
        return new Conditions()
                .and("m.ticketId = :ticket", "ticket", ticket.id())
                .list("select m.said from TicketMessage m", "m.addedAt, m.id", Said.class, 1)
                .map(first -> first.stream()
                        .map(Said::text)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** The tickets that belong with it, by number. */
    private Uni<List<SiblingView>> linked(Ticket ticket, LinkKind kind, Viewer viewer) {
        return new Conditions()
                .and("l.ticketId = :ticket", "ticket", ticket.id())
                .and("l.kind = :kind", "kind", kind)
                .and(!viewer.desk(), "t.contact.organizationId = :organization", "organization", viewer.organization())
                .list(
                        "select t.number, t.subject.summary from TicketLink l join Ticket t on t.id = l.otherId",
                        "t.openedAt, t.number",
                        SiblingView.class,
                        Integer.MAX_VALUE);
    }

    /** The files that came with its messages, in their order. */
    private Uni<List<AttachmentView>> attachments(Ticket ticket) {
        return new Conditions()
                .and("m.ticketId = :ticket", "ticket", ticket.id())
                .list(
                        "select m.received.messageId, a.attachment from MessageAttachment a join TicketMessage m on m.id = a.ticketMessageId",
                        "m.addedAt, m.id, a.position",
                        AttachmentView.Row.class,
                        Integer.MAX_VALUE)
                .map(rows -> rows.stream().map(AttachmentView::of).toList());
    }

    /** What came to a ticket, in the order of coming; one more than the limit. */
    Uni<List<TicketMessage>> messages(Ticket ticket, Viewer viewer, @Nullable Cursor after, int limit) {
        return new Conditions()
                .and("m.ticketId = :ticket", "ticket", ticket.id())
                // what machines sent is the desk's
                .and(!viewer.desk(), "coalesce(m.mail.category, :human) = :human", "human", Mail.HUMAN)
                .after("m.addedAt", "m.id", after, Cursor::id)
                .list("select m from TicketMessage m", "m.addedAt, m.id", TicketMessage.class, limit + 1);
    }

    /** In the order of happening; one more than the limit. */
    Uni<List<TimelineEntry>> entries(
            Ticket ticket, TimelineFilter filter, Viewer viewer, @Nullable Cursor after, int limit) {
        return new Conditions()
                .and("e.ticketId = :ticket", "ticket", ticket.id())
                .and("e.what in :what", "what", filter.what())
                .and("lower(e.author.who) = lower(:who)", "who", filter.who())
                .and("e.at >= :since", "since", filter.since())
                .and(!viewer.desk(), "e.words.deskOnly = :deskOnly", "deskOnly", false)
                .after("e.at", "e.id", after, Cursor::id)
                .list("select e from TimelineEntry e", "e.at, e.id", TimelineEntry.class, limit + 1);
    }
}
