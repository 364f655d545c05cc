package io.guichet.ticket.reading;

import io.guichet.ticket.lifecycle.LinkKind;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketAttachment;
import io.guichet.ticket.timeline.TimelineEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions to the database, each answered from an index, in pages that go on from a cursor. */
@ApplicationScoped
class TicketSearch {

    private static final String ROWS = """
            select t.id, t.number, t.status, t.queue, t.level, t.labels, t.priority, t.subject.kind, t.subject.summary,
                   t.contact.name, t.contact.organizationName, t.origin.channel, t.origin.messageId, t.openedAt, t.changedAt
            from Ticket t
            """;

    /** The oldest first; one more than the limit, which tells whether a page follows. */
    Uni<List<TicketRow>> rows(TicketQuery query, Viewer viewer) {
        return new Conditions()
                .and("t.queue = :queue", "queue", query.queue())
                .and("t.status = :status", "status", query.status())
                .and(
                        "t.id in (select s.ticketId from OpenedSubject s where s.messageId = :message)",
                        "message",
                        query.messageId())
                .and(!viewer.desk(), "t.contact.organizationId = :organization", "organization", viewer.organization())
                .after("t.openedAt", "t.number", query.after(), Cursor::key)
                .list(ROWS, "t.openedAt, t.number", TicketRow.class, query.limit() + 1);
    }

    /** The tickets of the same message, by number. */
    Uni<List<SiblingView>> siblings(Ticket ticket, Viewer viewer) {
        return new Conditions()
                .and("l.ticketId = :ticket", "ticket", ticket.id())
                .and("l.kind = :kind", "kind", LinkKind.SIBLING)
                .and(!viewer.desk(), "t.contact.organizationId = :organization", "organization", viewer.organization())
                .list(
                        "select t.number, t.subject.summary from TicketLink l join Ticket t on t.id = l.otherId",
                        "t.openedAt, t.number",
                        SiblingView.class,
                        Integer.MAX_VALUE);
    }

    /** The files that came with the message, in its order. */
    Uni<List<AttachmentView>> attachments(Ticket ticket) {
        return new Conditions()
                .and("a.ticketId = :ticket", "ticket", ticket.id())
                .list("select a from TicketAttachment a", "a.position", TicketAttachment.class, Integer.MAX_VALUE)
                .map(attachments -> attachments.stream()
                        .map(attachment -> AttachmentView.of(attachment.attachment()))
                        .toList());
    }

    /** In the order of happening; one more than the limit. */
    Uni<List<TimelineEntry>> entries(Ticket ticket, Viewer viewer, @Nullable Cursor after, int limit) {
        return new Conditions()
                .and("e.ticketId = :ticket", "ticket", ticket.id())
                .and(!viewer.desk(), "e.words.deskOnly = :deskOnly", "deskOnly", false)
                .after("e.at", "e.id", after, Cursor::id)
                .list("select e from TimelineEntry e", "e.at, e.id", TimelineEntry.class, limit + 1);
    }
}
