package io.guichet.intake.verdict;

import io.guichet.intake.desk.Desk;
import io.guichet.intake.mail.ReadMail;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mail is.
 *
 * @param bounce present for a {@link MailCategory#BOUNCE}
 * @param authentication present when the desk's mail gateway checked who sent it
 * @param spam present when the desk's mail gateway looked for spam
 */
public record Verdict(
        MailCategory category,
        @Nullable DeliveryFailure bounce,
        @Nullable Authentication authentication,
        @Nullable Spam spam) {

    /**
     * The verdict on a mail.
     *
     * @param gateways names, in lower case, under which the desk's mail gateways write what they found (RFC 8601,
     *     authserv-id); none means that the topmost field is theirs
     */
    public static Verdict of(ReadMail mail, Desk desk, Set<String> gateways) {
        DeliveryFailure failure =
                isOfAnotherKind(mail, desk) ? null : DeliveryFailure.of(mail).orElse(null);
        return new Verdict(
                failure == null ? category(mail, desk) : MailCategory.BOUNCE,
                failure,
                Authentication.of(mail.headers(), gateways).orElse(null),
                Spam.of(mail.headers(), mail.subject()).orElse(null));
    }

    private static boolean isOfAnotherKind(ReadMail mail, Desk desk) {
        return OwnMail.is(mail, desk) || Feedback.is(mail);
    }

    private static MailCategory category(ReadMail mail, Desk desk) {
        if (OwnMail.is(mail, desk)) {
            return MailCategory.LOOP;
        }
        if (Feedback.is(mail)) {
            return MailCategory.FEEDBACK;
        }
        return Automation.category(mail);
    }

    /** Whether a sender who was never here may become a contact (P2): no machine, no forger, no spammer (P18). */
    public boolean mayIntroduceSender() {
        return category == MailCategory.HUMAN
                && (authentication == null || !authentication.failed())
                && (spam == null || !spam.flagged());
    }
}
