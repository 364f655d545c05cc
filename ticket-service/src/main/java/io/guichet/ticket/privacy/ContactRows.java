package io.guichet.ticket.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose ticket a ticket is, and how they are known. Tickets are locked in the order of their ids, as everywhere. */
@ApplicationScoped
class ContactRows {

    // a ticket stays with the organization for which it was opened; only that one's name follows
    private static final String REFRESH = """
            with given as materialized (
                select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, name text, address text,
                    number text, organization_id uuid, organization_name text)),
            held as materialized (
                select t.id from ticket t where t.contact_id in (select id from given) order by t.id for update)
            update ticket t
            set contact_name = g.name, contact_address = g.address, contact_number = g.number, version = version + 1,
                contact_organization_name = case when t.contact_organization_id = g.organization_id
                    then g.organization_name else t.contact_organization_name end
            from given g
            where t.id in (select id from held) and t.contact_id = g.id
              and not exists (select from gone_contact c where c.contact_id = g.id)
              and ((t.contact_name, t.contact_address, t.contact_number) is distinct from (g.name, g.address, g.number)
                or t.contact_organization_id = g.organization_id
                    and t.contact_organization_name is distinct from g.organization_name)
            """;
    // a contact can be merged again later, into the next; who is erased stays erased
    private static final String REMEMBER = """
            insert into gone_contact (contact_id, merged_into, gone_at)
            select r.id, r.into_id, :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, into_id uuid)
            order by r.id
            on conflict (contact_id) do update set merged_into = excluded.merged_into
            where gone_contact.merged_into is not null
            """;
    // the last of those who stand for each other, however many there are in between
    private static final String MOVE = """
            with recursive chain(contact_id, into_id, depth) as (
                select contact_id, merged_into, 1 from gone_contact where merged_into is not null
                union all
                select c.contact_id, g.merged_into, c.depth + 1
                from chain c join gone_contact g on g.contact_id = c.into_id and g.merged_into is not null
                where c.depth < 50),
            target as (select distinct on (contact_id) contact_id, into_id from chain order by contact_id, depth desc),
            held as materialized (
                select t.id, target.into_id from target join ticket t on t.contact_id = target.contact_id order by t.id for update of t),
            said as (
                update ticket_message m set contact_id = target.into_id from target where m.contact_id = target.contact_id)
            update ticket t set contact_id = held.into_id, version = t.version + 1 from held where t.id = held.id
            returning t.id
            """;

    /** Tickets of these contacts show them as they are known now. */
    Uni<Void> refresh(List<ContactEvent.Known> contacts) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(REFRESH)
                        .setParameter("rows", EventJson.write(contacts))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Keeps who is gone; of several times the last counts. */
    Uni<Void> remember(List<ContactEvent.Gone> contacts, Instant now) {
        var rows = new LinkedHashMap<UUID, Row>();
        contacts.forEach(contact -> rows.put(contact.id(), new Row(contact.id(), contact.into())));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(REMEMBER)
                        .setParameter("rows", EventJson.write(rows.values()))
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Gives the tickets of merged contacts to whoever stands for them; the ids of those tickets. */
    Uni<List<UUID>> move() {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(MOVE, UUID.class).getResultList());
    }

    private record Row(
            UUID id, @JsonProperty("into_id") @Nullable UUID into) {}
}
