package io.guichet.notification.delivery;

import io.guichet.chassis.promise.Promise;
import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.desk.Sender;
import io.guichet.notification.job.ComposedMail;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotifiedTicket;
import io.guichet.notification.letter.AcknowledgementData;
import io.guichet.notification.letter.Letter;
import io.guichet.notification.letter.LetterData;
import io.guichet.notification.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Writes the mail of a notification, and reads it before anybody else does. */
@ApplicationScoped
class Composer {

    private final Letters letters;
    private final MailDesk desk;
    private final MessageIds messageIds;
    private final PromiseGuard guard = PromiseGuard.standard();

    Composer(Letters letters, MailDesk desk, MessageIds messageIds) {
        this.letters = letters;
        this.desk = desk;
        this.messageIds = messageIds;
    }

    /** What the notification's mail says. */
    Letter write(Notification notification) {
        // the desk may have dropped a language since
        var language = desk.languageFor(notification.correspondence().language());
        return letters.write(language, data(notification, language));
    }

    /** Why the letter must not go out: it says when the desk will act (P32). */
    Optional<String> objection(Letter letter) {
        return guard.find(letter.readable()).stream()
                .findFirst()
                .map(Promise::phrase)
                .map(phrase -> "promise: \"" + HeaderText.oneLine(phrase) + "\"");
    }

    /** The head of the notification's mail. */
    ComposedMail head(Notification notification, Letter letter) {
        var number = notification.tickets().get(0).number();
        var domain = sender(notification).address().domain();
        return new ComposedMail(HeaderText.oneLine(letter.subject()), messageIds.of(number, notification.id(), domain));
    }

    /** The mail as it goes out. */
    OutgoingMail mail(Notification notification, ComposedMail head, String text, String html) {
        return new OutgoingMail(
                sender(notification),
                recipient(notification),
                new Letter(head.subject(), text, html),
                head.mailId(),
                notification.correspondence().answers());
    }

    private Sender sender(Notification notification) {
        return desk.senderFor(notification.correspondence().queue());
    }

    private LetterData data(Notification notification, String language) {
        var correspondence = notification.correspondence();
        return switch (notification.occasion().kind()) {
            case ACKNOWLEDGEMENT ->
                AcknowledgementData.of(
                        desk,
                        language,
                        correspondence.queue(),
                        correspondence.channel(),
                        notification.tickets().stream()
                                .map(NotifiedTicket::number)
                                .toList());
        };
    }

    private static EmailAddress recipient(Notification notification) {
        return EmailAddress.parse(notification.correspondence().recipient())
                .orElseThrow(() ->
                        new IllegalStateException("notification " + notification.id() + " has no valid recipient"));
    }
}
