package io.guichet.intake.verdict;

import io.guichet.intake.mail.ReadMail;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mail that was not delivered, as far as it came back. */
final class OriginalMail {

    private static final Pattern MESSAGE_ID = Pattern.compile(
            "(?im)^[ \\t>]{0,20}message-id[ \\t]{0,4}:[ \\t]{0,20}(?:\\r?\\n[ \\t]{1,20})?(<[^<>\\s]{1,500}>)");
    private static final Pattern RECIPIENT = Pattern.compile("(?im)^[ \\t>]{0,20}to[ \\t]{0,4}:(.{0,500})$");

    private OriginalMail() {}

    /** Its Message-ID: in what came back, else in the notice, else what the notice says to answer. */
    static Optional<String> messageIdIn(ReadMail mail, String returned) {
        return texts(mail, returned)
                .flatMap(text -> first(MESSAGE_ID, text).stream())
                .findFirst()
                .or(() -> first(MESSAGE_ID, FailureNotice.beginning(mail.text())))
                .or(() -> Optional.ofNullable(mail.inReplyTo()))
                .or(() -> last(mail.references()));
    }

    static Optional<String> recipientIn(ReadMail mail, String returned) {
        return texts(mail, returned)
                .flatMap(text -> first(RECIPIENT, text).stream())
                .flatMap(to -> Addresses.in(to).stream())
                .findFirst();
    }

    private static Stream<String> texts(ReadMail mail, String returned) {
        return Stream.concat(
                EnclosedMail.in(mail).stream()
                        .filter(part -> !part.mediaType().endsWith("delivery-status"))
                        .map(EnclosedMail::text),
                Stream.of(returned));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> last(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }
}
