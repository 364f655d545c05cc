package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads a mail (RFC 5322, RFC 2045 to 2049). Any bytes give a {@link ReadMail}: what cannot be read is left out, and
 * {@link ReadMail#unreadable()} says why.
 */
@ApplicationScoped
public class MailReader {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,500}>");
    private static final int MAX_SUBJECT = 1_000;
    private static final int MAX_ADDRESSES = 200;
    private static final int MAX_REFERENCES = 100;

    private final InstantSource clock;

    public MailReader(InstantSource clock) {
        this.clock = clock;
    }

    /** Reads a mail that is in memory; see {@link #read(InputStream)}. */
    public ReadMail read(byte[] mail) {
        return read(new ByteArrayInputStream(mail));
    }

    /**
     * Reads a mail as it comes, holding little of it in memory.
     *
     * @throws UncheckedIOException when {@code mail} cannot be read from its beginning
     * @throws SpoolFailure when there is no room for its files
     */
    public ReadMail read(InputStream mail) {
        MailBudget budget = new MailBudget(clock);
        return read(mail, budget, new MailSpool(budget), 0);
    }

    /** Reads a mail within {@code depth} others, with what they left of the limits. */
    ReadMail read(InputStream mail, MailBudget budget, MailSpool spool, int depth) {
        byte[] beginning = beginning(mail);
        MailHeaders headers = MailHeaders.of(beginning);
        MailBody body = body(headers, beginning, mail, new MailBodyReader(budget, spool, this), spool, depth);
        List<MailAddress> authors = addresses(headers, "from");
        MailAddress from = authors.isEmpty()
                ? addresses(headers, "sender").stream().findFirst().orElse(null)
                : authors.get(0);
        String subject = headers.first("subject").map(MailReader::subject).orElse("");
        return new ReadMail(
                from,
                addresses(headers, "to"),
                addresses(headers, "cc"),
                subject,
                headers.first("date").flatMap(MailDate::parse).orElse(null),
                ids(headers, "message-id").stream().findFirst().orElse(null),
                ids(headers, "in-reply-to").stream().findFirst().orElse(null),
                ids(headers, "references"),
                headers,
                body);
    }

    private static MailBody body(
            MailHeaders headers,
            byte[] beginning,
            InputStream rest,
            MailBodyReader reader,
            MailSpool spool,
            int depth) {
        if (headers.fields().isEmpty()) {
            return MailBody.text(bareText(beginning), "It does not begin like a mail: it has no header.", spool);
        }
        if (headers.tooLong()) {
            return MailBody.none("Its header is longer than 64 KB.", spool);
        }
        int start = MailHeaders.start(beginning);
        InputStream all =
                new SequenceInputStream(new ByteArrayInputStream(beginning, start, beginning.length - start), rest);
        return reader.read(all, depth);
    }

    /** What somebody piped in without a header may still be text. */
    private static String bareText(byte[] beginning) {
        String text = TextDecoding.decode(beginning, null);
        return text.indexOf('\0') < 0 ? PlainText.clean(text).strip() : "";
    }

    private static byte[] beginning(InputStream mail) {
        try {
            return mail.readNBytes(MailHeaders.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MailAddress> addresses(MailHeaders headers, String name) {
        Function<String, List<MailAddress>> parse = value ->
                new Attempts().of(() -> MailAddresses.parse(value), List.of(), "Its addresses cannot be read.");
        return headers.all(name).stream()
                .map(parse)
                .flatMap(List::stream)
                .limit(MAX_ADDRESSES)
                .toList();
    }

    private static List<String> ids(MailHeaders headers, String name) {
        return headers.all(name).stream()
                .flatMap(value -> MESSAGE_ID.matcher(value).results())
                .map(MatchResult::group)
                .map(TextDecoding::header)
                .map(PlainText::clean)
                .limit(MAX_REFERENCES)
                .toList();
    }

    private static String subject(String value) {
        return Optional.ofNullable(PlainText.line(EncodedWords.decode(value)))
                .map(line -> PlainText.cut(line, MAX_SUBJECT))
                .orElse("");
    }
}
