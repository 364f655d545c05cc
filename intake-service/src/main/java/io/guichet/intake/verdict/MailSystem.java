package io.guichet.intake.verdict;

import io.guichet.intake.mail.MailHeaders;
import io.guichet.intake.mail.ReadMail;
import java.util.regex.Pattern;

/** Tells whether a mail system wrote a mail. A person may forward what it wrote, or quote it in a question. */
final class MailSystem {

    private static final Pattern DAEMON = Pattern.compile(
            "(?:mailer|mail|mmsc)[._-]?daemon.*|daemon|mmdf|mdaemon|double-bounce|microsoftexchange[0-9a-f]{16,40}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE = Pattern.compile(
            "post[._-]?master.*|"
                    + "(?:sys|system[._-]?|mail[._-]?|smtp[._-]?|exchange[._-]?)(?:admin(?:istrator)?|gateway|agent)|"
                    + "mail(?:scanner|guard|sweeper|marshal|delivery|system|server)|"
                    + "mta|ndr|bounces?|bounce[._+-].*|isux|virus(?:wall|scan)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DISPLAYED = Pattern.compile(
            "mail(?:er)?[ -]?(?:deliver(?:y|er)?|daemon|administrator|system)|delivery (?:sub)?system|"
                    + "(?:sub)?system admin|content-filter|interscan|\\bndr\\b|postmaster|returned mail|"
                    + "administrateur|systemadministrator|microsoft (?:outlook|exchange)|courier mail server",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PASSED_ON =
            Pattern.compile("^\\s*(?:(?:re|fwd?|tr|wg|aw|rv|enc|i)\\s*:|\\[fwd:)", Pattern.CASE_INSENSITIVE);

    private MailSystem() {}

    /** Whether no person sent it, by all signs. */
    static boolean isMachine(ReadMail mail) {
        MailHeaders headers = mail.headers();
        return headers.lower("content-type").startsWith("multipart/report")
                || (!isPassedOn(mail)
                        && (isAuthor(mail)
                                || headers.has("x-failed-recipients")
                                || Automation.hasNoReturnPath(headers)
                                || Automation.isMachine(mail.from())
                                || Automation.submittedItself(headers)));
    }

    /** Whether it is surely no person: the postmaster may be one. */
    static boolean isSurelyAuthor(ReadMail mail) {
        String address = address(mail);
        return address.isEmpty()
                || isDaemon(address)
                || (isAuthor(mail)
                        && (Automation.hasNoReturnPath(mail.headers()) || Automation.submittedItself(mail.headers())));
    }

    /** Whether its author is named as mail systems are. */
    private static boolean isAuthor(ReadMail mail) {
        String address = address(mail);
        String name = mail.from() == null ? null : mail.from().name();
        return address.isEmpty()
                || isName(address)
                || (name != null && DISPLAYED.matcher(name).find())
                || DISPLAYED.matcher(comment(mail)).find();
    }

    /** What stands where an address should; empty for the sender that nobody answers (RFC 5321 section 4.5.5). */
    private static String address(ReadMail mail) {
        return mail.from() == null
                ? mail.headers()
                        .first("from")
                        .orElse("nobody")
                        .replaceFirst("^.*<([^>]*)>.*$", "$1")
                        .strip()
                : mail.from().address();
    }

    /** Older systems name themselves behind their address, in brackets. */
    private static String comment(ReadMail mail) {
        return mail.headers().lower("from").replaceFirst("^[^(]*", "");
    }

    /** Whether an address is named as mail systems are. */
    static boolean isName(String address) {
        return isDaemon(address) || OFFICE.matcher(Addresses.localPart(address)).matches();
    }

    /** Some write no domain. */
    private static boolean isDaemon(String address) {
        String name = address.contains("@") ? Addresses.localPart(address) : address;
        return DAEMON.matcher(name.strip()).matches();
    }

    private static boolean isPassedOn(ReadMail mail) {
        return PASSED_ON.matcher(mail.subject()).find();
    }
}
