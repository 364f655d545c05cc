package io.guichet.intake.email;

import io.guichet.intake.desk.Desk;
import io.guichet.intake.mail.MailAddress;
import io.guichet.intake.mail.ReadMail;
import io.guichet.intake.text.SplitText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Customer mail that a colleague found in their own mailbox and forwarded to the desk (P4): it is filed under who wrote it.
 *
 * @param by the colleague
 * @param original what was forwarded; absent when its author cannot be found
 * @param note what the colleague wrote above it
 */
record Forward(
        String by, @Nullable Original original, @Nullable String note) {

    private static final Pattern PREFIX =
            Pattern.compile("(?i)^\\s*(?:\\[[^\\]]{0,40}\\]\\s*)?(?:tr|fwd?|fw|wg|enc|rv|i)\\s?:\\s*");

    /**
     * What was forwarded.
     *
     * @param enclosed the mail itself, when it was forwarded as a whole
     */
    record Original(
            MailAddress author,
            String subject,
            SplitText text,
            @Nullable ReadMail enclosed) {}

    /** The forward that a mail is; nothing when no colleague sent it, or when it is a mail of their own. */
    static Optional<Forward> of(ReadMail mail, Desk desk) {
        MailAddress from = mail.from();
        if (from == null || !desk.isColleague(from.address())) {
            return Optional.empty();
        }
        ReadMail enclosed = mail.body().enclosed();
        InlineForward inline = InlineForward.in(mail.text(), desk);
        boolean announced = inline.isAnnounced() && !isReply(mail.subject());
        if (enclosed == null && !announced && !PREFIX.matcher(mail.subject()).find()) {
            return Optional.empty();
        }
        Optional<Original> whole = Optional.ofNullable(enclosed).flatMap(inner -> original(inner, desk));
        String note = whole.isPresent() ? mail.body().split().fresh() : inline.note();
        Original original =
                whole.or(() -> inline.original(withoutPrefix(mail.subject()))).orElse(null);
        return Optional.of(new Forward(from.address(), original, original == null || note.isBlank() ? null : note));
    }

    boolean isFound() {
        return original != null;
    }

    static String withoutPrefix(String subject) {
        return PREFIX.matcher(subject).replaceFirst("");
    }

    private static Optional<Original> original(ReadMail enclosed, Desk desk) {
        MailAddress author = enclosed.from();
        if (author == null) {
            return Optional.empty();
        }
        if (!desk.isColleague(author.address()) && !desk.owns(author.address())) {
            return Optional.of(
                    new Original(author, enclosed.subject(), enclosed.body().split(), enclosed));
        }
        return of(enclosed, desk).flatMap(again -> Optional.ofNullable(again.original()));
    }

    private static boolean isReply(String subject) {
        return subject.regionMatches(true, 0, "re", 0, 2);
    }
}
