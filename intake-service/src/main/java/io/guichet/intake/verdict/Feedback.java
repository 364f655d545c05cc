package io.guichet.intake.verdict;

import io.guichet.intake.mail.MailAddress;
import io.guichet.intake.mail.ReadMail;
import java.util.Locale;
import java.util.Set;

/**
 * Tells of a recipient who complained of a mail or left its list: abuse and authentication failure reports (RFC 5965, RFC
 * 6591), those of providers that have a form of their own, and what Apple Mail sends when its user unsubscribes.
 */
final class Feedback {

    /** Microsoft's Junk Mail Reporting Program and Amazon SES write ordinary mails with the mail complained of in them. */
    private static final Set<String> COMPLAINERS = Set.of("staff@hotmail.com", "complaints@email-abuse.amazonses.com");

    private Feedback() {}

    static boolean is(ReadMail mail) {
        return isReport(mail)
                || mail.headers().lower("x-apple-unsubscribe").equals("true")
                || complains(mail)
                || AmazonNotice.of(mail).filter(AmazonNotice::isComplaint).isPresent();
    }

    private static boolean isReport(ReadMail mail) {
        String type = mail.headers().lower("content-type");
        return type.startsWith("multipart/")
                && (type.contains("feedback-report")
                        || EnclosedMail.in(mail).stream()
                                .map(EnclosedMail::mediaType)
                                .anyMatch("message/feedback-report"::equals));
    }

    private static boolean complains(ReadMail mail) {
        MailAddress from = mail.from();
        return from != null
                && COMPLAINERS.contains(from.address())
                && mail.subject().toLowerCase(Locale.ROOT).contains("complaint about message from");
    }
}
