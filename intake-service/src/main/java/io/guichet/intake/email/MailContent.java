package io.guichet.intake.email;

import io.guichet.intake.contact.Sender;
import io.guichet.intake.mail.MailAddress;
import io.guichet.intake.mail.MailFile;
import io.guichet.intake.mail.ReadMail;
import io.guichet.intake.message.Content;
import io.guichet.intake.message.MailDetails;
import io.guichet.intake.message.Subject;
import io.guichet.intake.message.SubjectTexts;
import io.guichet.intake.text.LanguageGuess;
import io.guichet.intake.text.PlainText;
import io.guichet.intake.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** A mail as a message: one subject, until an agent splits it (P3). */
record MailContent(ReadMail mail, Verdict verdict, List<String> languages) implements AutoCloseable {

    private static final int MAX_SUMMARY = 300;

    Sender sender() {
        MailAddress from = mail.from();
        return from == null ? Sender.author(null, null) : Sender.author(from.name(), from.address());
    }

    boolean mayIntroduceSender() {
        return verdict.mayIntroduceSender();
    }

    List<MailFile> files() {
        return mail.body().files();
    }

    Content content() {
        String summary = summary();
        String text = mail.text().isBlank() ? summary : mail.text();
        SubjectTexts texts = SubjectTexts.fitted(List.of(new Subject(1, summary, text, null, null, null, null)));
        return new Content(
                LanguageGuess.of(mail.subject() + "\n" + mail.text(), languages),
                texts.subjects(),
                details(),
                mail.attachments(),
                mail.unreadable(),
                texts.truncated() || mail.body().cut());
    }

    /** The subject line, else the first line that says something, else who wrote. */
    private String summary() {
        String summary = Optional.of(mail.subject())
                .filter(subject -> !subject.isEmpty())
                .or(() -> mail.text().lines().filter(line -> !line.isBlank()).findFirst())
                .map(PlainText::line)
                .orElseGet(() -> Optional.ofNullable(mail.from())
                        .map(MailAddress::address)
                        .map(address -> "E-mail from " + address)
                        .orElse("E-mail"));
        return PlainText.cut(summary, MAX_SUMMARY);
    }

    private MailDetails details() {
        return new MailDetails(
                mail.messageId(),
                mail.inReplyTo(),
                mail.references(),
                addresses(mail.to()),
                addresses(mail.cc()),
                mail.sentAt(),
                verdict.category(),
                verdict.bounce(),
                verdict.authentication(),
                verdict.spam());
    }

    private static List<String> addresses(List<MailAddress> addresses) {
        return addresses.stream().map(MailAddress::address).toList();
    }

    @Override
    public void close() {
        mail.close();
    }
}
