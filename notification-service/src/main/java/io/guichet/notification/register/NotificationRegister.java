package io.guichet.notification.register;

import io.guichet.chassis.http.Page;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationLetter;
import io.guichet.notification.job.NotificationLetters;
import io.guichet.notification.job.NotificationState;
import io.guichet.notification.job.Notifications;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks notifications up. */
@ApplicationScoped
class NotificationRegister {

    private final Notifications notifications;
    private final NotificationLetters letters;

    NotificationRegister(Notifications notifications, NotificationLetters letters) {
        this.notifications = notifications;
        this.letters = letters;
    }

    /** A page of what fits, newest first. */
    @WithSession
    Uni<Page<NotificationView>> find(NotificationQuery query) {
        var conditions = new ArrayList<String>();
        var parameters = new Parameters();
        if (query.ticket != null) {
            conditions.add("exists (select 1 from n.tickets t where t.number = :ticket)");
            parameters.and("ticket", query.ticket);
        }
        if (query.state != null) {
            conditions.add("n.state = :state");
            parameters.and("state", NotificationState.of(query.state).orElseThrow());
        }
        if (query.recipient != null) {
            conditions.add("lower(n.correspondence.recipient) = :recipient");
            parameters.and("recipient", query.recipient.strip().toLowerCase(Locale.ROOT));
        }
        if (query.after != null) {
            conditions.add("n.id < :after");
            parameters.and("after", UUID.fromString(query.after));
        }
        return ids(conditions, parameters, query.atMost() + 1)
                .flatMap(notifications::withTickets)
                .map(found -> Page.of(found, query.atMost(), last -> last.id().toString()))
                .map(page -> page.map(NotificationView::of));
    }

    /** One notification with its mail. */
    @WithSession
    Uni<LetterView> get(UUID id) {
        return notifications
                .withTickets(List.of(id))
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NoSuchNotification(id)))
                .flatMap(notification -> letters.findById(id).map(letter -> view(notification, letter)));
    }

    private Uni<List<UUID>> ids(List<String> conditions, Parameters parameters, int atMost) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return notifications
                .find("select n.id from Notification n" + where + " order by n.id desc", parameters)
                .page(0, atMost)
                .project(UUID.class)
                .list();
    }

    private static LetterView view(Notification notification, @Nullable NotificationLetter letter) {
        return new LetterView(
                NotificationView.of(notification),
                letter == null ? null : letter.text(),
                letter == null ? null : letter.html());
    }
}
