package io.guichet.ticket.reading;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.query.Where;
import io.guichet.ticket.search.SearchWords;
import io.guichet.ticket.visibility.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which tickets are asked for; what is null or empty does not restrict. */
record TicketFilter(
        List<String> queues,
        List<String> statuses,
        List<String> kinds,
        List<String> priorities,
        Desk desk,
        @Nullable UUID contact,
        @Nullable UUID organization,
        Period opened,
        Period changed,
        @Nullable UUID message,
        @Nullable SearchWords words) {

    /** What only the desk may ask for. */
    record Desk(
            List<String> labels,
            @Nullable Integer level,
            @Nullable Boolean overdue) {}

    /** From an instant on, until before another one. */
    record Period(@Nullable Instant from, @Nullable Instant to) {}

    /**
     * Reads what is asked for.
     *
     * @throws InvalidRequest if a parameter is not what it must be, or asks a client's question after what is the desk's own
     */
    static TicketFilter read(TicketParameters asked, Viewer viewer) {
        return new TicketFilter(
                Given.names("queue", asked.queue, "the name of a queue, such as assistance"),
                asked.status.stream().map(Given::status).toList(),
                Given.names("kind", asked.kind, "a kind of the desk, such as malfunction"),
                asked.priority.stream().map(Given::priority).toList(),
                desk(asked, viewer),
                Given.uuid("contact", asked.contact, "a contact"),
                Given.uuid("organization", asked.organization, "an organization"),
                new Period(Given.instant("openedFrom", asked.openedFrom), Given.instant("openedTo", asked.openedTo)),
                new Period(
                        Given.instant("changedFrom", asked.changedFrom), Given.instant("changedTo", asked.changedTo)),
                Given.uuid("message", asked.message, "a message"),
                asked.q == null ? null : SearchWords.read(asked.q));
    }

    private static Desk desk(TicketParameters asked, Viewer viewer) {
        Given.deskOnly("label", asked.label.isEmpty() ? null : asked.label, viewer);
        Given.deskOnly("level", asked.level, viewer);
        Given.deskOnly("overdue", asked.overdue, viewer);
        return new Desk(
                Given.names("label", asked.label, "a label, such as manager"),
                Given.level(asked.level),
                Given.truth("overdue", asked.overdue));
    }

    /** The tables that the conditions speak of. */
    String tables() {
        return words == null ? "ticket t" : "ticket t join ticket_search s on s.ticket_id = t.id";
    }

    /** Restricts to what is asked for, and to what the viewer may see. */
    Where where(Viewer viewer, Instant now) {
        var where = new Where()
                .among("t.queue", queues)
                .among("t.status", statuses)
                .among("t.kind", kinds)
                .among("t.priority", priorities)
                .andIf("t.level = ?", desk.level)
                .andIf("t.contact_id = ?", contact)
                .andIf("t.contact_organization_id = ?", organization)
                .andIf("t.opened_at >= ?", opened.from)
                .andIf("t.opened_at < ?", opened.to)
                .andIf("t.changed_at >= ?", changed.from)
                .andIf("t.changed_at < ?", changed.to)
                .andIf("t.id in (select s.ticket_id from settled_subject s where s.message_id = ?)", message);
        if (!desk.labels.isEmpty()) {
            where.and("t.labels <> '{}' and t.labels @> ?", (Object) desk.labels.toArray(String[]::new));
        }
        if (desk.overdue != null) {
            where.and(
                    (desk.overdue ? "" : "not ")
                            + "exists (select from ticket_due d where d.ticket_id = t.id and d.met_at is null and d.due_at < ?)",
                    now);
        }
        if (words != null) {
            // clients find by what they may read
            var column = viewer.desk() ? "s.desk" : "s.words";
            where.and(
                    column + " @@ (websearch_to_tsquery('desk_french', ?) || websearch_to_tsquery('desk_english', ?))",
                    words.text(),
                    words.text());
        }
        return viewer.restrict(where);
    }
}
