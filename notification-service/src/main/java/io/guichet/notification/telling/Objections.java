package io.guichet.notification.telling;

import io.guichet.notification.job.Notification;
import io.guichet.notification.silence.Candidate;
import io.guichet.notification.silence.SuppressionRules;

/** Stops mails to customers that nobody is to get. */
final class Objections {

    private Objections() {}

    /** The mail; suppressed if a rule objects. */
    static Notification applied(Story story, Notification mail) {
        var ticket = story.ticket();
        var candidate =
                new Candidate(mail.correspondence().recipient(), ticket.category(), ticket.queue(), ticket.channel());
        var objection = mail.occasion().kind().isAutomatic()
                ? SuppressionRules.objection(candidate, story.desk())
                : SuppressionRules.objectionToPersons(candidate, story.desk());
        return objection.map(mail::suppress).orElse(mail);
    }
}
