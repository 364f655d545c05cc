package io.guichet.intake.mail;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells machines from people by the header of a mail; in doubt it is a person, whom the desk must not miss. */
final class MailClassifier {

    private static final Set<String> MAIL_SYSTEMS =
            Set.of("mailer-daemon", "mailerdaemon", "mail-daemon", "postmaster", "mailer_daemon", "mmdf");
    private static final Pattern UNDELIVERED = Pattern.compile("(?i)undeliver(ed|able)|delivery (status|failure|failed|"
            + "report|notification|error|problem)|(non|un)[- ]?deliver|returned mail|(mail|message) delivery|"
            + "failure notice|delivery to .{1,80} failed|could ?n.t be delivered|mail (system )?error|"
            + "message status - undeliver|échec de (la )?(remise|distribution)|non remis|nondeliverable|"
            + "delivery has failed|returned to sender|delayed mail|warning: could not send");
    private static final Pattern ABSENT = Pattern.compile("(?i)^(auto(matic)?[ -]?(reply|response)|autoreply|"
            + "out of (the )?office|réponse automatique|absence du bureau|(message|notification) d.absence|"
            + "absent\\(?e?\\)? du bureau)\\b");
    private static final List<String> AUTOREPLY_FIELDS =
            List.of("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-mail-autoreply");
    private static final List<String> LIST_FIELDS = List.of("list-id", "list-post", "list-unsubscribe");
    private static final Set<String> UNATTENDED = Set.of("bulk", "junk", "auto_reply", "auto-reply");

    private MailClassifier() {}

    static MailCategory classify(MailHeaders headers, String sender, String subject) {
        if (isBounce(headers, sender, subject)) {
            return MailCategory.BOUNCE;
        }
        if (answersByItself(headers, subject)) {
            return MailCategory.AUTOMATIC;
        }
        if (LIST_FIELDS.stream().anyMatch(headers::has)
                || headers.lower("precedence").equals("list")) {
            return MailCategory.LIST;
        }
        return isUnattended(headers, sender) ? MailCategory.AUTOMATIC : MailCategory.HUMAN;
    }

    private static boolean isBounce(MailHeaders headers, String sender, String subject) {
        String type = headers.lower("content-type");
        boolean report = type.startsWith("multipart/report");
        if (report && (type.contains("disposition-notification") || type.contains("feedback-report"))) {
            return false;
        }
        boolean system = MAIL_SYSTEMS.contains(MailAddresses.localPart(sender));
        boolean nobody = hasNullReturnPath(headers) || headers.lower("from").endsWith("<>");
        return report
                || headers.has("x-failed-recipients")
                || ((system || nobody) && UNDELIVERED.matcher(subject).find())
                || (system && nobody);
    }

    private static boolean answersByItself(MailHeaders headers, String subject) {
        String submitted = headers.lower("auto-submitted");
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || AUTOREPLY_FIELDS.stream().anyMatch(headers::has)
                || headers.lower("content-type").startsWith("multipart/report")
                || ABSENT.matcher(subject).find();
    }

    private static boolean isUnattended(MailHeaders headers, String sender) {
        return UNATTENDED.contains(headers.lower("precedence"))
                || hasNullReturnPath(headers)
                || MAIL_SYSTEMS.contains(MailAddresses.localPart(sender));
    }

    private static boolean hasNullReturnPath(MailHeaders headers) {
        return headers.first("return-path")
                .filter(path -> path.replace(" ", "").equals("<>"))
                .isPresent();
    }
}
