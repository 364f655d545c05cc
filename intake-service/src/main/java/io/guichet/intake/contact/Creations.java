package io.guichet.intake.contact;

import io.guichet.intake.problem.IdempotencyKeyReused;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** What was made under a key: made again, it is the same. */
@ApplicationScoped
class Creations {

    private static final String FIND = """
            select fingerprint, created_id from creation where source = :source and scope = :scope and key = :key
            """;
    private static final String WRITE = """
            insert into creation (source, scope, key, fingerprint, created_id, written_at)
            values (:source, :scope, :key, :fingerprint, :id, :now)
            """;

    private final InstantSource clock;

    Creations(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What was made under this key, in a transaction that holds the lock of the contacts.
     *
     * @throws IdempotencyKeyReused when it was something else
     */
    Uni<Optional<UUID>> find(CreationClaim claim) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("source", claim.source())
                        .setParameter("scope", claim.scope())
                        .setParameter("key", claim.key())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(found -> repeated(claim, found)));
    }

    Uni<Void> write(CreationClaim claim, UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WRITE)
                        .setParameter("source", claim.source())
                        .setParameter("scope", claim.scope())
                        .setParameter("key", claim.key())
                        .setParameter("fingerprint", claim.fingerprint())
                        .setParameter("id", id)
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static UUID repeated(CreationClaim claim, Object[] row) {
        if (!claim.fingerprint().equals(row[0])) {
            throw new IdempotencyKeyReused();
        }
        return (UUID) row[1];
    }
}
