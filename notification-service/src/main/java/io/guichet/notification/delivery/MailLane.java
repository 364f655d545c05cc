package io.guichet.notification.delivery;

import io.guichet.chassis.log.EventLog;
import io.guichet.chassis.seeded.Failpoint;
import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends one mail after the other. What a mail server says about a mail is kept until the database has it. */
final class MailLane {

    private static final Logger LOG = Logger.getLogger(MailLane.class);

    private final Ledger ledger;
    private final Courier courier;
    private final Settlement settlement;
    private final Relay relay;
    private final InstantSource clock;

    private volatile @Nullable Unsettled unsettled;

    MailLane(Ledger ledger, Courier courier, Settlement settlement, Relay relay, InstantSource clock) {
        this.ledger = ledger;
        this.courier = courier;
        this.settlement = settlement;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * Takes and sends one mail.
     *
     * @param found called when there was one, before it is sent: there may be more for others
     * @return whether there may be more
     */
    Uni<Boolean> turn(Runnable found) {
        var left = unsettled;
        if (left != null) {
            return settle(left).replaceWith(true);
        }
        return relay.admits(clock.instant())
                ? take().invoke(taken -> tell(taken, found)).flatMap(this::deliver)
                : Uni.createFrom().item(false);
    }

    private Uni<Taken> take() {
        return ledger.take().onFailure().invoke(() -> relay.unused(clock.instant()));
    }

    private static void tell(Taken taken, Runnable found) {
        if (taken.found()) {
            found.run();
        }
    }

    private Uni<Boolean> deliver(Taken taken) {
        var attempt = taken.attempt();
        if (attempt == null) {
            relay.unused(clock.instant());
            return Uni.createFrom().item(taken.found());
        }
        Failpoint.MAIL_BEFORE_SEND.pass();
        return courier.deliver(attempt)
                .invoke(Failpoint.MAIL_AFTER_SEND::pass)
                .invoke(this::learn)
                .map(outcome -> new Unsettled(attempt, outcome))
                .invoke(result -> unsettled = result)
                .flatMap(this::settle)
                .replaceWith(true);
    }

    private Uni<Void> settle(Unsettled result) {
        return settlement.settle(result.attempt(), result.outcome()).invoke(() -> unsettled = null);
    }

    private void learn(Outcome outcome) {
        if (outcome instanceof Outcome.Unreachable unreachable) {
            if (relay.away(clock.instant())) {
                EventLog.warn(LOG, "the mail server is away, mails wait: " + unreachable.reason(), Map.of());
            }
        } else if (relay.back()) {
            EventLog.info(LOG, "the mail server is back", Map.of());
        }
    }

    private record Unsettled(Attempt attempt, Outcome outcome) {}
}
