package io.guichet.notification.delivery;

import io.guichet.notification.job.ComposedMail;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationLetter;
import io.guichet.notification.job.NotificationLetters;
import io.guichet.notification.letter.Letter;
import io.guichet.notification.silence.Gate;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The mails of notifications: written once, kept, and the same at every attempt. */
@ApplicationScoped
class Mails {

    private final NotificationLetters kept;
    private final Composer composer;
    private final Gate gate;

    Mails(NotificationLetters kept, Composer composer, Gate gate) {
        this.gate = gate;
        this.kept = kept;
        this.composer = composer;
    }

    /** The mail of a pending notification; none if it must not go out, and the notification is suppressed by then. */
    Uni<Optional<OutgoingMail>> of(Notification notification) {
        var head = notification.mail();
        return head == null ? admit(notification) : fetch(notification, head);
    }

    private Uni<Optional<OutgoingMail>> admit(Notification notification) {
        return gate.objection(notification)
                .flatMap(objection ->
                        objection.map(reason -> stop(notification, reason)).orElseGet(() -> write(notification)));
    }

    private Uni<Optional<OutgoingMail>> fetch(Notification notification, ComposedMail head) {
        return kept.findById(notification.id())
                .map(letter -> Optional.of(composer.mail(notification, head, letter.text(), letter.html())));
    }

    private Uni<Optional<OutgoingMail>> write(Notification notification) {
        Letter letter;
        try {
            letter = composer.write(notification);
        } catch (RuntimeException e) {
            // whatever it is, it will be the same next time, and others wait behind it
            return stop(notification, "broken-template: " + e.getMessage());
        }
        return composer.objection(notification, letter)
                .map(reason -> stop(notification, reason))
                .orElseGet(() -> keep(notification, letter));
    }

    private static Uni<Optional<OutgoingMail>> stop(Notification notification, String reason) {
        notification.suppress(reason);
        return Uni.createFrom().item(Optional.empty());
    }

    private Uni<Optional<OutgoingMail>> keep(Notification notification, Letter letter) {
        var head = composer.head(notification, letter);
        notification.compose(head);
        return kept.persist(new NotificationLetter(notification.id(), letter.text(), letter.html()))
                .replaceWith(Optional.of(composer.mail(notification, head, letter.text(), letter.html())));
    }
}
