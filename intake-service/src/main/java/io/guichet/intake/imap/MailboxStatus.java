package io.guichet.intake.imap;

import io.guichet.chassis.log.EventLog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a mailbox, as this instance knows it: a log line per change, and the metrics {@code
 * guichet.mailbox.seconds.since.fetch} and {@code guichet.mailbox.waiting}.
 */
final class MailboxStatus {

    private static final Logger LOG = Logger.getLogger(MailboxStatus.class);

    private final String name;
    private final InstantSource clock;
    private final Instant start;
    private volatile Snapshot now;

    MailboxStatus(String name, InstantSource clock, MeterRegistry metrics) {
        this.name = name;
        this.clock = clock;
        this.start = clock.instant();
        this.now = new Snapshot(MailboxState.STARTING, start, null, null, 0);
        Gauge.builder("guichet.mailbox.seconds.since.fetch", this, MailboxStatus::secondsSinceFetch)
                .tag("mailbox", name)
                .register(metrics);
        Gauge.builder("guichet.mailbox.waiting", this, status -> status.now.waiting)
                .tag("mailbox", name)
                .register(metrics);
    }

    /**
     * At a moment.
     *
     * @param since when it came to this state
     * @param lastError the latest, also when it is over
     * @param lastFetch when the mailbox was last looked at and what was in it taken in
     * @param waiting mails in the watched folder that are not taken in and moved yet
     */
    record Snapshot(
            MailboxState state,
            Instant since,
            @Nullable String lastError,
            @Nullable Instant lastFetch,
            int waiting) {}

    Snapshot now() {
        return now;
    }

    void became(MailboxState state) {
        change(state, now.lastError);
    }

    void became(MailboxState state, String error) {
        change(state, error);
    }

    void waiting(int mails) {
        now = new Snapshot(now.state, now.since, now.lastError, now.lastFetch, mails);
    }

    void fetched() {
        fetched(clock.instant());
    }

    /** By this instance, or by the one that holds the mailbox. */
    void fetched(@Nullable Instant at) {
        now = new Snapshot(now.state, now.since, now.lastError, at == null ? now.lastFetch : at, now.waiting);
    }

    private void change(MailboxState state, @Nullable String error) {
        boolean changed = state != now.state;
        now = new Snapshot(state, changed ? clock.instant() : now.since, error, now.lastFetch, now.waiting);
        if (changed) {
            boolean fine = state == MailboxState.WATCHING || state == MailboxState.STANDBY;
            Map<String, String> fields = Map.of("mailbox", name, "state", state.wire());
            if (fine) {
                EventLog.info(LOG, "mailbox " + name + " is " + state.wire(), fields);
            } else {
                EventLog.warn(LOG, "mailbox " + name + " is " + state.wire() + ": " + error, fields);
            }
        }
    }

    private double secondsSinceFetch() {
        Instant last = now.lastFetch == null ? start : now.lastFetch;
        return Duration.between(last, clock.instant()).toMillis() / 1000.0;
    }
}
