package io.guichet.notification.acknowledgement;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Correspondence;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.NotifiedTicket;
import io.guichet.notification.job.Occasion;
import io.guichet.notification.silence.Candidate;
import io.guichet.notification.silence.SuppressionRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An opened ticket's wish to be acknowledged. */
record Wish(
        TicketOpened opened,
        List<NotifiedTicket> tickets,
        @Nullable String traceParent) {

    // what may stand in a header as it is: printable ASCII without spaces (RFC 5322, msg-id)
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,500}@[!-;=?-~]{1,400}>");

    static Wish of(ReceivedEvent event) {
        var opened = event.as(TicketOpened.class);
        return new Wish(opened, opened.ticketsOfTheMessage(), event.traceParent());
    }

    UUID ticketId() {
        return opened.ticketId();
    }

    boolean isFulfilledBy(Notification notification) {
        return notification.tickets().stream()
                .anyMatch(ticket -> ticket.ticketId().equals(ticketId()));
    }

    /** The cause that all tickets of the message share: one mail for all of them. */
    String cause() {
        return "message:" + opened.origin().messageId();
    }

    /** The cause of tickets that the message opened after it was acknowledged, by a correction. */
    String laterCause() {
        return cause() + "/" + tickets.get(0).ticketId();
    }

    /** The notification that fulfils it; suppressed at once if a rule objects. */
    Notification notification(String cause, MailDesk desk, Instant now) {
        var notification = new Notification(
                new Occasion(
                        NotificationKind.ACKNOWLEDGEMENT,
                        cause,
                        opened.origin().messageId().toString(),
                        traceParent),
                correspondence(desk),
                tickets,
                now);
        return SuppressionRules.objection(candidate(), desk)
                .map(notification::suppress)
                .orElse(notification);
    }

    private Correspondence correspondence(MailDesk desk) {
        return new Correspondence(
                opened.address().orElse(null),
                desk.languageFor(opened.language()),
                queue(),
                opened.origin().channel(),
                mail().map(TicketOpened.Mail::messageId)
                        .filter(id -> MESSAGE_ID.matcher(id).matches())
                        .orElse(null));
    }

    private Candidate candidate() {
        return new Candidate(
                opened.address().orElse(null),
                mail().map(TicketOpened.Mail::category).orElse(null),
                queue(),
                opened.origin().channel());
    }

    // siblings may lie in different queues; what is written must not depend on which of them is heard of first
    private String queue() {
        return tickets.size() == 1 ? opened.queue() : MailDesk.DEFAULT_QUEUE;
    }

    private Optional<TicketOpened.Mail> mail() {
        return Optional.ofNullable(opened.mail());
    }
}
