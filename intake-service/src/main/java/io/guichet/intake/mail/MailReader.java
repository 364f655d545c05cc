package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        try {
            return read(new ByteArrayInputStream(mail));
        } catch (IOException e) {
            throw new IllegalStateException("Memory can always be read.", e);
        }
    }

    /**
     * Reads a mail as it comes, holding little of it in memory.
     *
     * @throws IOException when {@code mail} cannot be read
     * @throws SpoolFailure when there is no room for its files
     */
    public ReadMail read(InputStream mail) throws IOException {
        MailBudget budget = new MailBudget(clock);
        byte[] beginning = mail.readNBytes(MailHeaders.MAX_BYTES + 1);
        MailHeaders headers = MailHeaders.of(beginning);
        MailBody body = body(headers, beginning, mail, budget);
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

    private static MailBody body(MailHeaders headers, byte[] beginning, InputStream rest, MailBudget budget)
            throws IOException {
        MailSpool spool = new MailSpool(budget);
        if (headers.fields().isEmpty()) {
            String text = bareText(beginning, rest);
            return new MailBody(text, false, List.of(), "It does not begin like a mail: it has no header.", spool);
        }
        if (headers.tooLong()) {
            return new MailBody("", false, List.of(), "Its header is longer than 64 KB.", spool);
        }
        int start = MailHeaders.start(beginning);
        InputStream all =
                new SequenceInputStream(new ByteArrayInputStream(beginning, start, beginning.length - start), rest);
        MailPartsReader reader = new MailPartsReader(budget, spool);
        String unreadable = reasonOf(() -> reader.read(all));
        return guarded(
                () -> new MailBody(
                        PlainText.clean(MailText.of(reader.root())),
                        reader.isCut(),
                        MailPart.files(reader.root()),
                        unreadable,
                        spool),
                () -> new MailBody("", false, List.of(), "Its text cannot be read.", spool));
    }

    /** What somebody piped in without a header may still be text. */
    private static String bareText(byte[] beginning, InputStream rest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(beginning);
        bytes.writeBytes(rest.readNBytes(MailLimits.TEXT_BYTES - beginning.length));
        String text = TextDecoding.decode(bytes.toByteArray(), null);
        return text.indexOf('\0') < 0 ? PlainText.clean(text).strip() : "";
    }

    private static @Nullable String reasonOf(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (UnreadableMail reason) {
            return reason.getMessage();
        } catch (SpoolFailure notOfTheMail) {
            throw notOfTheMail;
        } catch (Throwable bug) { // P3, promise 1: no mail is ever refused because a parser fails on it
            return "Its structure cannot be read.";
        }
    }

    private static <T> T guarded(Supplier<T> reading, Supplier<T> otherwise) {
        try {
            return reading.get();
        } catch (Throwable bug) { // as above
            return otherwise.get();
        }
    }

    private static List<MailAddress> addresses(MailHeaders headers, String name) {
        Function<String, List<MailAddress>> parse =
                value -> guarded(() -> MailAddresses.parse(value), List::<MailAddress>of);
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
