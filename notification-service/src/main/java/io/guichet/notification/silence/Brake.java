package io.guichet.notification.silence;

import io.guichet.notification.desk.Habits;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Notification;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Stops machines that answer each other: so many automatic mails to one customer are enough (P32). */
@ApplicationScoped
class Brake {

    private final Passages passages;
    private final HeldNumbers held;
    private final Habits.Brake limits;

    Brake(Passages passages, HeldNumbers held, MailDesk desk) {
        this.passages = passages;
        this.held = held;
        this.limits = desk.habits().brake();
    }

    /** Whether it would be one too many; then its numbers are kept, and those who work here are told. Else kept numbers go with it. */
    Uni<Optional<String>> objection(Notification notification) {
        var kind = notification.occasion().kind();
        if (!kind.isForCustomers() || !kind.isAutomatic()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return passages.before(notification)
                .map(this::tooMany)
                .call(objection ->
                        objection.isPresent() ? held.hold(notification, objection.get()) : held.join(notification));
    }

    private Optional<String> tooMany(Passages.Count count) {
        if (isReached(limits.recipientHour(), count.toRecipientInHour())) {
            return stop(count.toRecipientInHour(), "to this address within an hour");
        }
        if (isReached(limits.recipientDay(), count.toRecipientInDay())) {
            return stop(count.toRecipientInDay(), "to this address within a day");
        }
        if (isReached(limits.ticketDay(), count.aboutTicketInDay())) {
            return stop(count.aboutTicketInDay(), "about this ticket within a day");
        }
        return isReached(limits.deskHour(), count.ofDeskInHour())
                ? stop(count.ofDeskInHour(), "of the desk within an hour")
                : Optional.empty();
    }

    private static boolean isReached(int limit, long count) {
        return limit > 0 && count >= limit;
    }

    private static Optional<String> stop(long count, String where) {
        return Optional.of("brake: " + count + " automatic mails " + where);
    }
}
