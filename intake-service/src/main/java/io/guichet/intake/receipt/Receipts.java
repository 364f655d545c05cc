package io.guichet.intake.receipt;

import io.guichet.chassis.id.Ids;
import io.guichet.intake.problem.IdempotencyKeyReused;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** One receipt for each thing handed in, ever. */
@ApplicationScoped
public class Receipts {

    private static final String WRITE = """
            insert into receipt (source, scope, key, fingerprint, message_id, subjects, written_at)
            values (:source, :scope, :key, :fingerprint, :messageId, :subjects, :now)
            on conflict do nothing
            """;
    private static final String FIND = """
            select fingerprint, message_id, subjects from receipt where source = :source and scope = :scope and key = :key
            """;

    private final InstantSource clock;

    Receipts(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Writes the receipt in the current transaction, or finds the one that is there. Of several at the same time one is
     * fresh; the others wait for its commit and find it.
     *
     * @throws IdempotencyKeyReused when the key stands for another content
     */
    public Uni<Receipt> claim(Claim claim) {
        Receipt fresh = new Receipt(Ids.next(), claim.subjects(), true);
        return write(claim, fresh)
                .flatMap(written -> written == 1 ? Uni.createFrom().item(fresh) : find(claim));
    }

    private Uni<Integer> write(Claim claim, Receipt receipt) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WRITE)
                        .setParameter("source", claim.source())
                        .setParameter("scope", claim.scope())
                        .setParameter("key", claim.key())
                        .setParameter("fingerprint", claim.fingerprint())
                        .setParameter("messageId", receipt.messageId())
                        .setParameter("subjects", receipt.subjects())
                        .setParameter("now", clock.instant())
                        .executeUpdate());
    }

    private Uni<Receipt> find(Claim claim) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("source", claim.source())
                        .setParameter("scope", claim.scope())
                        .setParameter("key", claim.key())
                        .getSingleResult())
                .map(row -> repeated(claim, row));
    }

    private static Receipt repeated(Claim claim, Object[] row) {
        if (!claim.fingerprint().equals(row[0])) {
            throw new IdempotencyKeyReused();
        }
        return new Receipt((UUID) row[1], ((Number) row[2]).intValue(), false);
    }
}
