package io.guichet.intake.verdict;

import io.guichet.intake.mail.MailAddress;
import io.guichet.intake.mail.MailHeaders;
import io.guichet.intake.mail.ReadMail;
import io.guichet.intake.text.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mail system says to people: the notice itself, and what it returns of the mail below it.
 *
 * @param text the notice
 * @param returned the beginning of the mail that was not delivered; empty when it is not there
 */
record FailureNotice(ReadMail mail, String text, String returned) {

    private static final int MAX_TEXT = 64 * 1024;
    private static final int MOST_BOUNDARIES = 10;

    /** What stands above the mail that comes back. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?im)^[ \\t>|]{0,8}(?:[-=_*+#]{2,80}[ \\t]{0,4})?(?:here is |this is |included is |enclosed is |below is |"
                    + "below this line is |below follows )?(?:a |the )?(?:copy of |beginning of |header of )?(?:the |your )?"
                    + "(?:(?:original|returned|unsent|bounced|undelivered)[ -](?:e-?mail|message)|message headers?|"
                    + "copy of the (?:original )?message|beginning of the|(?:part of )?your message follows|"
                    + "message text follows|original mail)\\b.{0,80}$"
                    + "|^(?:Received|Return-Path):[ \\t].{0,200}$");

    private static final Pattern DIALOGUE =
            Pattern.compile("(?ism)^[ \\t]{0,8}error\\b.{0,1000}?^[ \\t]{0,8}rcpt to:[^\\n]{0,20}" + Addresses.ONE);

    /** Whether it is a notice of a failure, without any standard that says so. */
    static boolean is(ReadMail mail) {
        MailHeaders headers = mail.headers();
        if (headers.has("x-failed-recipients") || isDialogue(mail)) {
            return true;
        }
        if (!MailSystem.isMachine(mail) || FailureWords.saySuccess(mail.subject())) {
            return false;
        }
        boolean inSubject = FailureWords.areInSubject(mail.subject());
        String text = beginning(mail.text());
        boolean inText = FailureWords.areInText(text) || SmtpCode.statusIn(text).isPresent();
        if (headers.lower("content-type").startsWith("multipart/report")) {
            return headers.lower("content-type").contains("delivery-status") || inSubject;
        }
        return MailSystem.isSurelyAuthor(mail) || returnsMail(mail) ? inSubject || inText : inSubject && inText;
    }

    /** A gateway that answers the sender ("Re:") with what the server said: an error, and whom it was to reach. */
    private static boolean isDialogue(ReadMail mail) {
        return mail.from() != null
                && MailSystem.isName(mail.from().address())
                && DIALOGUE.matcher(beginning(mail.text())).find();
    }

    /** Nobody is to answer it, and the mail that it is about comes back whole or in part. */
    private static boolean returnsMail(ReadMail mail) {
        return Automation.hasNoReturnPath(mail.headers())
                && EnclosedMail.in(mail).stream()
                        .map(EnclosedMail::mediaType)
                        .anyMatch(type -> type.equals("message/rfc822") || type.equals("text/rfc822-headers"));
    }

    static FailureNotice of(ReadMail mail) {
        String text = beginning(mail.text());
        int end = BOUNDARY.matcher(text)
                .results()
                .limit(MOST_BOUNDARIES)
                .map(MatchResult::start)
                .filter(start -> saysSomething(text.substring(0, start)))
                .findFirst()
                .orElse(text.length());
        return new FailureNotice(mail, text.substring(0, end), text.substring(end));
    }

    /** A notice may begin with such a line itself, and then name the failure. */
    private static boolean saysSomething(String text) {
        return FailureWords.areInText(text) || Addresses.firstIn(text).isPresent();
    }

    static String beginning(String text) {
        return PlainText.cut(text, MAX_TEXT);
    }

    boolean isDelay() {
        return FailureWords.sayDelay(mail.subject(), text);
    }

    Optional<String> failedAddress() {
        return Stream.concat(
                        mail.headers().all("x-failed-recipients").stream(),
                        mail.headers().all("x-bounced-address").stream())
                .flatMap(value -> Addresses.in(value).stream())
                .findFirst()
                .or(() -> namedAddress(others(), NoticeLine.values()))
                .or(() -> namedAddress(Set.of(), NoticeLine.FIRST))
                .or(() -> OriginalMail.recipientIn(mail, returned));
    }

    private Optional<String> namedAddress(Set<String> others, NoticeLine... places) {
        List<String> lines = text.lines().toList();
        return Stream.of(places)
                .flatMap(place -> lines.stream().flatMap(line -> NoticeLine.addresses(place, line)))
                .filter(address -> !others.contains(address) && !MailSystem.isName(address))
                .findFirst();
    }

    /** Who is named in such notices and is not who failed: the desk, to whom it is addressed, and the mail system. */
    private Set<String> others() {
        Set<String> others = new HashSet<>();
        mail.to().forEach(to -> others.add(to.address()));
        MailAddress from = mail.from();
        if (from != null) {
            others.add(from.address());
        }
        return others;
    }

    /** What is said of the address: right behind it, below it, or where a code stands. */
    Optional<String> reason(@Nullable String address) {
        return new NoticeReason(text).of(address);
    }
}
