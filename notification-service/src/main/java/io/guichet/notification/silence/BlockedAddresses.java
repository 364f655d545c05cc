package io.guichet.notification.silence;

import io.guichet.notification.job.Notification;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses where mail does not arrive. */
@ApplicationScoped
public class BlockedAddresses implements PanacheRepositoryBase<BlockedAddress, String> {

    private static final Duration HOW_LONG = Duration.ofDays(60);

    // a bounce counts only if it names a mail of ours and the one whom it went to: nobody else can have an address
    // blocked
    private static final String BLOCK = """
            insert into blocked_address (address, reason, blocked_at, until)
            select distinct lower(n.recipient), cast(:reason as text), cast(:now as timestamptz), cast(:until as timestamptz)
            from notification n
            where n.mail_id = :mail and (cast(:failed as text) = '' or lower(n.recipient) = lower(cast(:failed as text)))
            on conflict (address) do update
                set reason = excluded.reason, blocked_at = excluded.blocked_at, until = excluded.until,
                    lifted_at = null, lifted_by = null
            """;

    private final InstantSource clock;

    BlockedAddresses(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A mail of ours did not arrive, and will not.
     *
     * @param mailId its Message-ID
     * @param failed the address as the bounce tells it; none: the mail's recipient
     * @return how many addresses are blocked for it: none if the mail was not ours, or did not go there
     */
    public Uni<Integer> block(String mailId, @Nullable String failed, String reason) {
        var now = clock.instant();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(BLOCK)
                        .setParameter("mail", mailId)
                        .setParameter("failed", failed == null ? "" : failed.strip())
                        .setParameter("reason", reason)
                        .setParameter("now", now)
                        .setParameter("until", now.plus(HOW_LONG))
                        .executeUpdate());
    }

    /** Those that hold now, after an address, in their order. */
    Uni<List<BlockedAddress>> holding(String after, int atMost) {
        return find("liftedAt is null and until > ?1 and address > ?2 order by address", clock.instant(), after)
                .page(0, atMost)
                .list();
    }

    /** Whether the notification's address is one of them. */
    Uni<Optional<String>> objection(Notification notification) {
        return holdingOn(String.valueOf(notification.correspondence().recipient()))
                .map(found -> found.map(address -> "blocked: mail to " + address.address() + " did not arrive since "
                        + address.blockedAt() + " (" + address.reason() + ")"));
    }

    /** What holds on an address. */
    Uni<Optional<BlockedAddress>> holdingOn(String address) {
        Instant now = clock.instant();
        return findById(address.strip().toLowerCase(Locale.ROOT))
                .map(found -> Optional.ofNullable(found).filter(blocked -> blocked.holdsAt(now)));
    }
}
