package io.guichet.intake.privacy;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The files that came with messages. */
@ApplicationScoped
class ErasedFiles {

    private static final String THEIRS = """
            message_attachment
            where message_id in (
                select cast(v as uuid) from jsonb_array_elements_text(cast(cast(:messages as text) as jsonb)) as v)
            """;

    /** Erases names and places of these messages' files, in the current transaction; the hashes of their contents. */
    Uni<List<String>> erase(Collection<UUID> messages) {
        String ids = EventJson.write(messages);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("select sha256 from " + THEIRS, String.class)
                        .setParameter("messages", ids)
                        .getResultList())
                .flatMap(hashes -> delete(ids).replaceWith(hashes));
    }

    private static Uni<Integer> delete(String ids) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from " + THEIRS)
                        .setParameter("messages", ids)
                        .executeUpdate());
    }
}
