package io.guichet.intake.verdict;

import io.guichet.intake.desk.Desk;
import io.guichet.intake.mail.ReadMail;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail that the desk itself sent and that came back to it. It bears the Message-ID of a notification, {@code
 * <ticket.job.hmac@domain>} (32 hex digits each), in a domain of the desk; or it says that a machine wrote it in the desk's
 * own name. A web form that writes in the desk's name for a customer, named in Reply-To, is not the desk.
 */
final class OwnMail {

    private static final Pattern NOTIFICATION =
            Pattern.compile("<[^.@<>\\s]{1,100}\\.[0-9a-f]{32}\\.[0-9a-f]{32}@([^<>@\\s]{1,255})>");

    private OwnMail() {}

    static boolean is(ReadMail mail, Desk desk) {
        return isNotification(mail, desk)
                || (mail.from() != null
                        && desk.owns(mail.from().address())
                        && Automation.submittedItself(mail.headers())
                        && !writesForSomebody(mail, desk));
    }

    private static boolean isNotification(ReadMail mail, Desk desk) {
        if (mail.messageId() == null) {
            return false;
        }
        Matcher notification = NOTIFICATION.matcher(mail.messageId().toLowerCase(Locale.ROOT));
        return notification.matches()
                && desk.mailboxes().values().stream()
                        .anyMatch(mailbox ->
                                mailbox.address().toLowerCase(Locale.ROOT).endsWith("@" + notification.group(1)));
    }

    private static boolean writesForSomebody(ReadMail mail, Desk desk) {
        return mail.headers().all("reply-to").stream()
                .flatMap(value -> Addresses.in(value).stream())
                .anyMatch(address -> !desk.owns(address));
    }
}
