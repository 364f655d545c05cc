package io.guichet.intake.email;

import io.guichet.intake.contact.Sender;
import io.guichet.intake.mail.MailAddress;
import io.guichet.intake.mail.MailFile;
import io.guichet.intake.mail.ReadMail;
import io.guichet.intake.message.Content;
import io.guichet.intake.message.MailDetails;
import io.guichet.intake.message.Subject;
import io.guichet.intake.text.LanguageGuess;
import io.guichet.intake.text.PlainText;
import io.guichet.intake.text.SplitText;
import io.guichet.intake.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mail as a message: one subject, until an agent splits it (P3). */
record MailContent(ReadMail mail, @Nullable Forward forward, Verdict verdict, List<String> languages)
        implements AutoCloseable {

    private static final int MAX_SUMMARY = 300;

    /** Who wrote it; of a forward, who wrote what was forwarded (P4). */
    Sender sender() {
        Forward.Original original = original();
        MailAddress from = original == null ? mail.from() : original.author();
        return from == null ? Sender.author(null, null) : Sender.author(from.name(), from.address());
    }

    boolean mayIntroduceSender() {
        return verdict.mayIntroduceSender();
    }

    /** The files, those of a forwarded mail with them. */
    List<MailFile> files() {
        ReadMail enclosed = enclosed();
        return enclosed == null
                ? mail.body().files()
                : Stream.concat(mail.body().files().stream(), enclosed.body().files().stream())
                        .toList();
    }

    Content content() {
        String summary = summary();
        SplitText split = split();
        String fresh = split.fresh().isBlank() ? summary : split.fresh();
        MailTexts texts = MailTexts.fitted(fresh, split.quoted(), split.signature());
        return new Content(
                LanguageGuess.of(summary + "\n" + fresh, languages),
                List.of(new Subject(1, summary, texts.fresh(), null, null, null, null)),
                details(texts),
                files().stream().map(MailFile::attachment).toList(),
                mail.body().unreadable(),
                texts.truncated() || mail.body().cut(),
                mail.body().html(),
                null);
    }

    private SplitText split() {
        Forward.Original original = original();
        if (original != null) {
            return original.text();
        }
        ReadMail enclosed = mail.body().enclosed();
        return mail.text().isBlank() && enclosed != null
                ? enclosed.body().split()
                : mail.body().split();
    }

    private Forward.@Nullable Original original() {
        return forward == null ? null : forward.original();
    }

    private @Nullable ReadMail enclosed() {
        Forward.Original original = original();
        return original == null ? null : original.enclosed();
    }

    /** The subject line, else the first line that says something, else who wrote. */
    private String summary() {
        Forward.Original original = original();
        String summary = Optional.of(original == null ? mail.subject() : original.subject())
                .filter(subject -> !subject.isEmpty())
                .or(() ->
                        split().fresh().lines().filter(line -> !line.isBlank()).findFirst())
                .map(PlainText::line)
                .orElseGet(() -> Optional.ofNullable(sender().address())
                        .map(address -> "E-mail from " + address)
                        .orElse("E-mail"));
        return PlainText.cut(summary, MAX_SUMMARY);
    }

    /** A mail that was forwarded as a whole says all of this itself. */
    private MailDetails details(MailTexts texts) {
        ReadMail enclosed = enclosed();
        ReadMail said = enclosed == null ? mail : enclosed;
        return new MailDetails(
                said.messageId(),
                said.inReplyTo(),
                said.references(),
                addresses(said.to()),
                addresses(said.cc()),
                said.sentAt(),
                verdict.category(),
                verdict.bounce(),
                verdict.authentication(),
                verdict.spam(),
                texts.quoted(),
                texts.signature(),
                forward == null ? null : new MailDetails.Forward(forward.by(), forward.isFound(), forward.note()));
    }

    private static List<String> addresses(List<MailAddress> addresses) {
        return addresses.stream().map(MailAddress::address).toList();
    }

    @Override
    public void close() {
        mail.close();
    }
}
