package io.guichet.notification.delivery;

import io.guichet.chassis.promise.Promise;
import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.desk.Sender;
import io.guichet.notification.job.ComposedMail;
import io.guichet.notification.job.Details;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.NotifiedTicket;
import io.guichet.notification.letter.Letter;
import io.guichet.notification.letter.LetterData;
import io.guichet.notification.letter.LetterTemplate;
import io.guichet.notification.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Writes the mail of a notification, and reads it before anybody else does. */
@ApplicationScoped
class Composer {

    /** In the Message-ID of a mail that is about no ticket. */
    private static final String NO_TICKET = "desk";

    private final Letters letters;
    private final MailDesk desk;
    private final MessageIds messageIds;
    private final PromiseGuard guard;

    Composer(Letters letters, MailDesk desk, MessageIds messageIds, PromiseGuard guard) {
        this.guard = guard;
        this.letters = letters;
        this.desk = desk;
        this.messageIds = messageIds;
    }

    /** What the notification's mail says. */
    Letter write(Notification notification) {
        return letters.write(
                data(notification), notification.details().text(Details.HTML).orElse(null));
    }

    /** Why the letter must not go out: it tells a customer when the desk will act, and nobody insists on that (P32). */
    Optional<String> objection(Notification notification, Letter letter) {
        var passes = !notification.occasion().kind().isForCustomers()
                || notification.details().text(Details.INSISTED).isPresent();
        return passes ? Optional.empty() : promise(letter);
    }

    private Optional<String> promise(Letter letter) {
        return guard.find(letter.readable()).stream()
                .findFirst()
                .map(Promise::phrase)
                .map(phrase -> "promise: \"" + HeaderText.oneLine(phrase) + "\"");
    }

    /** The head of the notification's mail. */
    ComposedMail head(Notification notification, Letter letter) {
        var number = notification.tickets().stream()
                .findFirst()
                .map(NotifiedTicket::number)
                .orElse(NO_TICKET);
        var domain = sender(notification).address().domain();
        return new ComposedMail(HeaderText.oneLine(letter.subject()), messageIds.of(number, notification.id(), domain));
    }

    /** The mail as it goes out. */
    OutgoingMail mail(Notification notification, ComposedMail head, String text, String html) {
        return new OutgoingMail(
                sender(notification),
                recipient(notification),
                copies(notification),
                new Letter(head.subject(), text, html),
                new MailThread(
                        head.mailId(),
                        notification.correspondence().answers(),
                        notification.details().texts(Details.REFERENCES)),
                origin(notification));
    }

    // P5: no copy to the desk's own mailboxes, where it would come back as customer mail
    private List<EmailAddress> copies(Notification notification) {
        return notification.details().texts(Details.CC).stream()
                .flatMap(text -> EmailAddress.parse(text).stream())
                .filter(address -> !desk.isOwnMailbox(address))
                .distinct()
                .toList();
    }

    private static OutgoingMail.Origin origin(Notification notification) {
        var kind = notification.occasion().kind();
        if (!kind.isAutomatic()) {
            return OutgoingMail.Origin.PERSON;
        }
        return kind == NotificationKind.ACKNOWLEDGEMENT
                ? OutgoingMail.Origin.ANSWERING_MACHINE
                : OutgoingMail.Origin.MACHINE;
    }

    private Sender sender(Notification notification) {
        return desk.senderFor(notification.correspondence().queue());
    }

    private LetterData data(Notification notification) {
        var correspondence = notification.correspondence();
        return new LetterData(
                template(notification),
                // the desk may have dropped a language since
                desk.languageFor(correspondence.language()),
                correspondence.queue(),
                correspondence.channel(),
                notification.tickets().stream().map(NotifiedTicket::number).toList(),
                notification.details().values());
    }

    private static LetterTemplate template(Notification notification) {
        var kind = notification.occasion().kind();
        var isVoicemail = kind == NotificationKind.ACKNOWLEDGEMENT
                && notification.correspondence().channel().equals("voicemail");
        return isVoicemail ? LetterTemplate.VOICEMAIL : LetterTemplate.valueOf(kind.name());
    }

    private static EmailAddress recipient(Notification notification) {
        return EmailAddress.parse(notification.correspondence().recipient())
                .orElseThrow(() ->
                        new IllegalStateException("notification " + notification.id() + " has no valid recipient"));
    }
}
