package io.guichet.intake.verdict;

import io.guichet.intake.mail.ReadMail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A delivery status notification (RFC 3464, RFC 6533): what became of a mail at each of its recipients. Some mail systems
 * put it into the text that is meant for people.
 */
record DeliveryReport(List<Recipient> recipients) {

    private static final Pattern IN_TEXT = Pattern.compile("(?im)^[>\\s]{0,8}(?:final|original)-recipient:");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z-]{1,40})\\s*:(.*)");
    private static final Set<String> SUCCESSES = Set.of("delivered", "relayed", "expanded");

    /**
     * What became of it at one recipient.
     *
     * @param action failed, delayed, delivered, relayed or expanded; empty when nothing is said
     */
    record Recipient(
            @Nullable String address,
            String action,
            @Nullable String status,
            @Nullable String diagnostic) {

        private static Recipient of(Map<String, String> fields) {
            return new Recipient(
                    List.of("final-recipient", "x-actual-recipient", "original-recipient").stream()
                            .map(fields::get)
                            .filter(Objects::nonNull)
                            .flatMap(value -> address(value).stream())
                            .findFirst()
                            .orElse(null),
                    fields.getOrDefault("action", "").toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", ""),
                    SmtpCode.anyStatusIn(fields.get("status")).orElse(null),
                    Optional.ofNullable(fields.get("diagnostic-code"))
                            .map(code -> code.replaceFirst("^\\s*[\\w-]{1,40}\\s*;", "")
                                    .strip())
                            .filter(text -> !text.isEmpty())
                            .orElse(null));
        }

        boolean isDelayed() {
            return action.equals("delayed");
        }

        private boolean isFailed() {
            return action.equals("failed") || (action.isEmpty() && (status == null || status.startsWith("5")));
        }

        private boolean isReached() {
            return SUCCESSES.contains(action) || (action.isEmpty() && status != null && status.startsWith("2"));
        }

        /** Behind the address type, whatever it is: X.400 addresses have no @ and are none here. */
        private static Optional<String> address(String value) {
            return Addresses.firstIn(Utf8Address.decoded(value.substring(value.indexOf(';') + 1)));
        }
    }

    static Optional<DeliveryReport> of(ReadMail mail) {
        Optional<String> part = EnclosedMail.in(mail).stream()
                .filter(enclosed -> enclosed.mediaType().endsWith("delivery-status"))
                .map(EnclosedMail::text)
                .findFirst()
                .filter(text -> MailSystem.isMachine(mail));
        return part.or(() -> Optional.of(mail.text())
                        .filter(text -> FailureNotice.is(mail))
                        .map(FailureNotice::beginning)
                        .filter(text -> IN_TEXT.matcher(text).find()))
                .map(DeliveryReport::parse);
    }

    /** Whether all of it says that the mail arrived, or was passed on. */
    boolean isReceipt() {
        return !recipients.isEmpty() && recipients.stream().allMatch(Recipient::isReached);
    }

    /** The first recipient whom it did not reach, before one whom it may still reach. */
    Optional<Recipient> failed() {
        return recipients.stream()
                .filter(Recipient::isFailed)
                .findFirst()
                .or(() -> recipients.stream()
                        .filter(recipient -> !recipient.isReached())
                        .findFirst());
    }

    /** Blocks of fields, separated by blank lines: the first one is about the mail, each other one about a recipient. */
    private static DeliveryReport parse(String text) {
        List<Recipient> recipients = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        String last = "";
        for (String line : (text + "\n\n").split("\r?\n", -1)) {
            Matcher field = FIELD.matcher(line);
            if (line.isBlank()) {
                addTo(recipients, fields);
                fields.clear();
            } else if (Character.isWhitespace(line.charAt(0)) && fields.containsKey(last)) {
                fields.merge(last, line.strip(), (value, more) -> value + " " + more);
            } else if (field.matches()) {
                last = field.group(1).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(last, field.group(2).strip());
            }
        }
        return new DeliveryReport(List.copyOf(recipients));
    }

    private static void addTo(List<Recipient> recipients, Map<String, String> fields) {
        if (fields.containsKey("final-recipient") || fields.containsKey("original-recipient")) {
            recipients.add(Recipient.of(fields));
        }
    }
}
