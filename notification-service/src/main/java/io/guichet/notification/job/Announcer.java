package io.guichet.notification.job;

import io.guichet.chassis.log.EventLog;
import io.guichet.chassis.outbox.Outbox;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells what became of notifications: an event in the current transaction, a figure, a line in the log. */
@ApplicationScoped
public class Announcer {

    private static final Logger LOG = Logger.getLogger(Announcer.class);
    private static final Set<NotificationState> ENDS = EnumSet.of(
            NotificationState.SENT, NotificationState.IN_DOUBT, NotificationState.FAILED, NotificationState.SUPPRESSED);

    private final Outbox outbox;
    private final InstantSource clock;
    private final MeterRegistry metrics;

    Announcer(Outbox outbox, InstantSource clock, MeterRegistry metrics) {
        this.outbox = outbox;
        this.clock = clock;
        this.metrics = metrics;
        metrics.counter("guichet.promises.stopped");
        for (var kind : NotificationKind.values()) {
            for (var end : ENDS) {
                counter(kind, end); // known from the start, so that the first one is seen as a change
            }
        }
    }

    /** Announces those that came to an end, or to a doubt; of others there is nothing to tell. */
    public Uni<Void> announce(List<Notification> notifications) {
        var now = clock.instant();
        var events = notifications.stream()
                .flatMap(notification -> Stream.concat(
                        NotificationEvents.of(notification, now).stream(),
                        NotificationEvents.task(notification, now).stream()))
                .toList();
        return outbox.add(events).invoke(() -> notifications.forEach(this::note));
    }

    /** After the commit: what was announced goes out without waiting for a poll. */
    public void committed() {
        outbox.wake();
    }

    private void note(Notification notification) {
        switch (notification.state()) {
            case PENDING, SENDING -> {}
            case SENT -> {
                count(notification);
                EventLog.info(LOG, "mail sent", fields(notification));
            }
            case SUPPRESSED -> {
                count(notification);
                countPromise(notification);
                EventLog.info(LOG, "mail suppressed: " + notification.reason(), fields(notification));
            }
            case FAILED, IN_DOUBT -> {
                count(notification);
                EventLog.warn(
                        LOG,
                        "mail " + notification.state().word() + ": " + notification.reason(),
                        fields(notification));
            }
        }
    }

    // P32
    private void countPromise(Notification notification) {
        if (String.valueOf(notification.reason()).startsWith("promise: ")) {
            metrics.counter("guichet.promises.stopped").increment();
        }
    }

    private void count(Notification notification) {
        counter(notification.occasion().kind(), notification.state()).increment();
    }

    private Counter counter(NotificationKind kind, NotificationState outcome) {
        return metrics.counter("guichet.notifications", "kind", kind.word(), "outcome", outcome.word());
    }

    private static Map<String, Object> fields(Notification notification) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("notification", notification.id());
        fields.put("message", notification.occasion().reference());
        fields.put(
                "ticket",
                notification.tickets().stream().map(NotifiedTicket::number).collect(Collectors.joining(",")));
        Optional.ofNullable(notification.mail()).ifPresent(mail -> fields.put("mail", mail.mailId()));
        return fields;
    }
}
