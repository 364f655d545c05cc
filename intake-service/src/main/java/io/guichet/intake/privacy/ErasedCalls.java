package io.guichet.intake.privacy;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** The calls that became messages: when they came and who took them stays, from which number and what was noted does not. */
@ApplicationScoped
class ErasedCalls {

    private static final String ERASE = """
            update phone_call set note = null, trace = coalesce((
                select cast(jsonb_object_agg(moment.key, moment.value - 'number') as text)
                from jsonb_each(cast(trace as jsonb)) as moment where jsonb_typeof(moment.value) = 'object'), '{}')
            where message_id in (
                select cast(v as uuid) from jsonb_array_elements_text(cast(cast(:messages as text) as jsonb)) as v)
            """;

    /** Erases what was told and noted of the calls of these messages, in the current transaction. */
    Uni<Void> erase(Collection<UUID> messages) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ERASE)
                        .setParameter("messages", EventJson.write(messages))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
