package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;
import java.util.Arrays;
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
public final class MailReader {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,500}>");
    private static final int MAX_SUBJECT = 1_000;
    private static final int MAX_ADDRESSES = 200;
    private static final int MAX_REFERENCES = 100;

    private MailReader() {}

    public static ReadMail read(byte[] mail) {
        MailHeaders headers = MailHeaders.of(mail);
        Contents contents = contents(mail, headers);
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
                MailClassifier.classify(headers, from == null ? "" : from.address(), subject),
                contents.text(),
                contents.cut(),
                contents.attachments(),
                contents.unreadable());
    }

    private record Contents(
            String text,
            boolean cut,
            List<MailAttachment> attachments,
            @Nullable String unreadable) {

        static Contents none(String unreadable) {
            return new Contents("", false, List.of(), unreadable);
        }
    }

    private static Contents contents(byte[] mail, MailHeaders headers) {
        if (headers.fields().isEmpty()) {
            return new Contents(bareText(mail), false, List.of(), "It does not begin like a mail: it has no header.");
        }
        if (headers.tooLong()) {
            return Contents.none("Its header is longer than 64 KB.");
        }
        MailPartsReader reader = new MailPartsReader();
        String unreadable = reasonOf(() -> reader.read(mail));
        return guarded(
                () -> new Contents(
                        PlainText.clean(MailText.of(reader.root())),
                        reader.isCut(),
                        MailPart.attachments(reader.root()),
                        unreadable),
                () -> Contents.none("Its text cannot be read."));
    }

    /** What somebody piped in without a header may still be text. */
    private static String bareText(byte[] bytes) {
        String text = TextDecoding.decode(Arrays.copyOf(bytes, Math.min(bytes.length, MailLimits.TEXT_BYTES)), null);
        return text.indexOf('\0') < 0 ? PlainText.clean(text).strip() : "";
    }

    private static @Nullable String reasonOf(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (UnreadableMail reason) {
            return reason.getMessage();
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
