package io.guichet.triage.projection;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All tickets that triage knows. */
@ApplicationScoped
public class Tickets {

    // what KnownTicket.merge does, with the row that is there; in order of ids, so that two instances wait for each
    // other
    private static final String LEARN = """
            insert into ticket (id, number, status, sequence, contact_id, organization_id, addresses, opened_at, closed_at,
                   written_at, voicemail_at)
            select id, number, status, sequence,
                   coalesce((select a.contact from contact_alias a where a.former = "contactId"), "contactId"), "organizationId", addresses, "openedAt", "closedAt",
                   "writtenAt", "voicemailAt"
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, number text, status text, sequence bigint,
                 "contactId" uuid, "organizationId" uuid, addresses text[], "openedAt" timestamptz, "closedAt" timestamptz,
                 "writtenAt" timestamptz, "voicemailAt" timestamptz)
            order by id
            on conflict (id) do update set
                number = coalesce(ticket.number, excluded.number),
                status = case when excluded.sequence > ticket.sequence then excluded.status else ticket.status end,
                closed_at = case when excluded.sequence > ticket.sequence then excluded.closed_at else ticket.closed_at end,
                sequence = greatest(ticket.sequence, excluded.sequence),
                contact_id = coalesce(ticket.contact_id, excluded.contact_id),
                organization_id = coalesce(ticket.organization_id, excluded.organization_id),
                addresses = case when ticket.addresses @> excluded.addresses then ticket.addresses else array(
                    select distinct a from unnest(ticket.addresses || excluded.addresses) as a order by a limit 50) end,
                opened_at = least(ticket.opened_at, excluded.opened_at),
                written_at = greatest(ticket.written_at, excluded.written_at),
                voicemail_at = greatest(ticket.voicemail_at, excluded.voicemail_at)
            """;

    private static final String LEARN_MAILS = """
            insert into ticket_mail (mail, ticket_id)
            select mail, ticket from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(mail uuid, ticket uuid)
            order by mail, ticket
            on conflict do nothing
            """;

    // cast to text: the client does not know void. One lock per contact, in order
    private static final String LOCK = """
            select cast(pg_advisory_xact_lock(hashtextextended(key, 8)) as text)
            from (select distinct key from jsonb_array_elements_text(cast(cast(:keys as text) as jsonb)) as key order by key) as keys
            """;

    private static final String FIND = """
            with asked as (select cast(cast(:asked as text) as jsonb) as q),
            found as (
                select cast(a.id as uuid) as id from asked, jsonb_array_elements_text(q -> 'ids') as a(id)
                union
                select t.id from asked, jsonb_array_elements_text(q -> 'numbers') as a(number) join ticket t on t.number = a.number
                union
                select m.ticket_id from asked, jsonb_array_elements_text(q -> 'mails') as a(mail)
                    join ticket_mail m on m.mail = cast(a.mail as uuid)
                union
                select latest.id from asked, jsonb_array_elements_text(q -> 'contacts') as a(contact) cross join lateral (
                    select t.id from ticket t where t.contact_id = cast(a.contact as uuid) and t.status <> 'closed'
                    order by t.opened_at desc nulls last limit 20) as latest)
            select t.id, t.number, t.status, t.sequence, t.contact_id, t.organization_id, cast(to_jsonb(t.addresses) as text) as addresses, t.opened_at, t.closed_at,
                   t.written_at, t.voicemail_at
            from found join ticket t on t.id = found.id
            """;

    private static final String FIND_MAILS = """
            select mail, ticket_id from ticket_mail where mail in (
                select cast(m as uuid) from jsonb_array_elements_text(cast(cast(:mails as text) as jsonb)) as m)
            """;

    /**
     * One message at a time of each contact, until the transaction ends.
     *
     * @param keys contacts, or addresses where there is none
     */
    public Uni<Void> lock(Collection<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(LOCK, String.class)
                                .setParameter("keys", EventJson.write(keys))
                                .getResultList())
                        .replaceWithVoid();
    }

    /** What is known of the tickets that are asked for. */
    public Uni<KnownTickets> find(TicketsAsked asked) {
        if (asked.isEmpty()) {
            return Uni.createFrom().item(() -> new KnownTickets(List.of(), List.of()));
        }
        return rows(FIND, "asked", asked)
                .map(rows -> rows.stream().map(Tickets::ticket).toList())
                .flatMap(tickets -> mails(asked.mails()).map(mails -> new KnownTickets(tickets, mails)));
    }

    private static Uni<List<TicketMail>> mails(Collection<UUID> mails) {
        return mails.isEmpty()
                ? Uni.createFrom().item(List.of())
                : rows(FIND_MAILS, "mails", mails)
                        .map(rows -> rows.stream()
                                .map(row -> new TicketMail(row.get(0, UUID.class), row.get(1, UUID.class)))
                                .toList());
    }

    private static Uni<List<Tuple>> rows(String sql, String parameter, Object value) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, Tuple.class)
                        .setParameter(parameter, EventJson.write(value))
                        .getResultList());
    }

    /** Writes what became known of tickets and their mails, in the current transaction. */
    public Uni<Void> learn(Collection<KnownTicket> tickets, Collection<TicketMail> mails) {
        var sorted =
                tickets.stream().sorted(Comparator.comparing(KnownTicket::id)).toList();
        return write(LEARN, sorted).flatMap(done -> write(LEARN_MAILS, mails));
    }

    private static Uni<Void> write(String sql, Collection<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(sql)
                                .setParameter("rows", EventJson.write(rows))
                                .executeUpdate())
                        .replaceWithVoid();
    }

    private static KnownTicket ticket(Tuple row) {
        return new KnownTicket(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Long.class),
                row.get(4, UUID.class),
                row.get(5, UUID.class),
                List.of(EventJson.read(row.get(6, String.class).getBytes(StandardCharsets.UTF_8), String[].class)),
                instant(row, 7),
                instant(row, 8),
                instant(row, 9),
                instant(row, 10));
    }

    private static @Nullable Instant instant(Tuple row, int column) {
        var time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
