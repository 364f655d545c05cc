package io.guichet.ticket.privacy;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes from tickets what was personal about erased contacts. That there was a ticket, when, and what became of it stays, because it is
 * the desk's work (P29); what was said, by whom, and how they are reached does not.
 */
@ApplicationScoped
class PersonalTraces {

    private static final String TICKETS = """
            with held as materialized (
                select t.id, t.number from gone_contact c join ticket t on t.contact_id = c.contact_id
                where c.merged_into is null and t.contact_name is not null order by t.id for update of t)
            update ticket t
            set contact_name = null, contact_address = null, contact_number = null, sender_name = null, sender_address = null,
                sender_number = null, mail_message_id = null, mail_in_reply_to = null, summary = '', version = version + 1
            from held where t.id = held.id
            returning cast(jsonb_build_object('id', t.id, 'number', t.number) as text)
            """;
    // theirs, on whichever ticket; and on their tickets also what machines and unknown senders sent
    private static final String MESSAGES = """
            with theirs as materialized (
                select m.id, m.ticket_id, m.added_at from gone_contact c join ticket_message m on m.contact_id = c.contact_id
                where c.merged_into is null and (m.summary, m.text, m.sender_name, m.sender_address, m.sender_number, m.mail_message_id)
                    is distinct from ('', null, null, null, null, null)
                union
                select m.id, m.ticket_id, m.added_at from gone_contact c join ticket t on t.contact_id = c.contact_id
                    join ticket_message m on m.ticket_id = t.id
                where c.merged_into is null and m.contact_id is null and (m.summary, m.text, m.sender_name, m.sender_address, m.sender_number, m.mail_message_id)
                    is distinct from ('', null, null, null, null, null)),
            files as (
                update ticket_attachment a set name = null from theirs where a.ticket_message_id = theirs.id),
            told as (
                update timeline_entry e set text = '', reason = null from theirs
                where e.ticket_id = theirs.ticket_id and e.at = theirs.added_at and e.what in ('MESSAGE_ADDED', 'REOPENED'))
            update ticket_message m
            set summary = '', text = null, sender_name = null, sender_address = null, sender_number = null,
                mail_message_id = null, mail_in_reply_to = null
            from theirs where m.id = theirs.id
            returning m.ticket_id
            """;
    private static final String TIMELINES = """
            update timeline_entry set text = '', reason = null
            where ticket_id in (select cast(v as uuid) from jsonb_array_elements_text(cast(cast(:tickets as text) as jsonb)) as v)
              and what not in ('DEADLINE_SET', 'DEADLINE_MISSED', 'CONTACT_CHANGED')
            """;

    /**
     * Erases what is there, in the current transaction; the same again erases nothing.
     *
     * @return the tickets that were not erased before, and those on which messages were
     */
    Uni<Erased> erase() {
        return tickets()
                .call(erased -> timelines(erased.ids()))
                .flatMap(erased -> messages().map(erased::with));
    }

    private static Uni<List<UUID>> messages() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(MESSAGES, UUID.class).getResultList());
    }

    private static Uni<Erased> tickets() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(TICKETS, String.class).getResultList())
                .map(rows -> new Erased(
                        rows.stream()
                                .map(row -> EventJson.read(row.getBytes(StandardCharsets.UTF_8), Ticket.class))
                                .toList(),
                        List.of()));
    }

    private static Uni<Integer> timelines(List<UUID> tickets) {
        return tickets.isEmpty()
                ? Uni.createFrom().item(0)
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(TIMELINES)
                                .setParameter("tickets", EventJson.write(tickets))
                                .executeUpdate());
    }

    /**
     * What was erased.
     *
     * @param all tickets whose contact is erased
     * @param spoken tickets on which they had said something, one for each message
     */
    record Erased(List<Ticket> all, List<UUID> spoken) {

        Erased with(List<UUID> said) {
            return new Erased(all, said);
        }

        Set<UUID> tickets() {
            return Stream.concat(ids().stream(), spoken.stream()).collect(Collectors.toSet());
        }

        List<String> numbers() {
            return all.stream().map(Ticket::number).toList();
        }

        private List<UUID> ids() {
            return all.stream().map(Ticket::id).toList();
        }
    }

    /** One of them. */
    record Ticket(UUID id, String number) {}
}
