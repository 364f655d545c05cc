package io.guichet.intake.imap;

import io.guichet.chassis.lease.Leases;
import io.guichet.chassis.loop.Loop;
import io.guichet.chassis.loop.Loops;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** All mailboxes that are watched, by name. */
@ApplicationScoped
class MailboxWatches {

    private static final Duration STEP = Duration.ofMillis(500);
    private static final int BEFORE_LOOPS_STOP = 100;

    private final Loops loops;
    private final Leases leases;
    private final MailboxWork work;
    private final Vertx vertx;
    private final MeterRegistry metrics;
    private final Map<String, MailboxWatch> watches = new ConcurrentSkipListMap<>();

    MailboxWatches(Loops loops, Leases leases, MailboxWork work, Vertx vertx, MeterRegistry metrics) {
        this.loops = loops;
        this.leases = leases;
        this.work = work;
        this.vertx = vertx;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event, ConfiguredMailboxes configured, MailboxesConfig config) {
        configured.read(config.byName()).forEach(this::start);
    }

    /** Watches one more. */
    Loop start(MailboxSettings settings) {
        MailboxWatch watch = watch(settings);
        watches.put(settings.name(), watch);
        Loop loop = loops.start("the watch of mailbox " + settings.name(), STEP, watch::cycle);
        watch.wokenBy(loop::wake);
        return loop;
    }

    /** Watches one less. */
    Uni<Void> end(String name, Loop loop) {
        MailboxWatch watch = watches.remove(name);
        return Uni.createFrom()
                .completionStage(loop::stop)
                .chain(() -> watch == null ? Uni.createFrom().voidItem() : watch.stop());
    }

    /** A watch that nobody drives yet. */
    MailboxWatch watch(MailboxSettings settings) {
        String name = settings.name();
        MailboxStatus status = new MailboxStatus(name, work.clock(), metrics);
        return new MailboxWatch(
                settings,
                status,
                leases.named("guichet.mailbox." + name, "guichet-mailbox-" + name),
                new MailboxConnection(settings, new ImapThread(vertx, name), work.config(), status),
                work);
    }

    Collection<MailboxWatch> all() {
        return watches.values();
    }

    Optional<MailboxWatch> find(String name) {
        return Optional.ofNullable(watches.get(name));
    }

    /** The end of a wait for mail is not waited for when the service stops. */
    void stop(@Observes @Priority(BEFORE_LOOPS_STOP) ShutdownEvent event) {
        watches.values().forEach(MailboxWatch::endWaiting);
    }
}
