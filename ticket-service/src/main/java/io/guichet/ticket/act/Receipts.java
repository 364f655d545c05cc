package io.guichet.ticket.act;

import io.guichet.ticket.problem.KeyReused;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was answered to acts that bore an Idempotency-Key. */
@ApplicationScoped
class Receipts {

    private static final String CLAIM = """
            insert into act_receipt (caller, key, fingerprint, written_at) values (:caller, :key, :fingerprint, :now)
            on conflict do nothing
            """;

    private static final String FIND = """
            select fingerprint, status, etag, location, body from act_receipt where caller = :caller and key = :key
            """;

    private static final String KEEP = """
            update act_receipt set status = :status, etag = :etag, location = :location, body = :body
            where caller = :caller and key = :key
            """;

    /**
     * Claims the key in the current transaction, or finds what was answered to it. Of several at the same time one does it; the
     * others wait for its commit.
     *
     * @throws KeyReused when the key stands for something else
     */
    Uni<Optional<Answer>> claim(Claim claim, Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM)
                        .setParameter("caller", claim.caller())
                        .setParameter("key", claim.key())
                        .setParameter("fingerprint", claim.fingerprint())
                        .setParameter("now", now)
                        .executeUpdate())
                .flatMap(written -> written == 1 ? Uni.createFrom().item(Optional.empty()) : find(claim));
    }

    /** Keeps the answer, in the transaction of the act. */
    Uni<Void> keep(Claim claim, Answer answer) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP)
                        .setParameter("caller", claim.caller())
                        .setParameter("key", claim.key())
                        .setParameter("status", answer.status())
                        .setParameter("etag", answer.etag())
                        .setParameter("location", answer.location() == null ? "" : answer.location())
                        .setParameter("body", answer.body())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Optional<Answer>> find(Claim claim) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("caller", claim.caller())
                        .setParameter("key", claim.key())
                        .getSingleResult())
                .map(row -> Optional.of(repeated(claim, row)));
    }

    private static Answer repeated(Claim claim, @Nullable Object[] row) {
        if (!claim.fingerprint().equals(row[0])) {
            throw new KeyReused();
        }
        var location = (String) row[3];
        return new Answer(
                ((Number) row[1]).intValue(),
                (String) row[2],
                location == null || location.isEmpty() ? null : location,
                (String) row[4]);
    }
}
