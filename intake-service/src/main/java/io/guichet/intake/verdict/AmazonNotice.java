package io.guichet.intake.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.intake.mail.ReadMail;
import io.guichet.intake.text.PlainText;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Amazon SES tells by way of Amazon SNS: JSON in a mail, about a bounce, a complaint or a delivery. */
record AmazonNotice(JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINE_BREAK = Pattern.compile("\\R ?");

    static Optional<AmazonNotice> of(ReadMail mail) {
        // long lines were cut on the way, in the middle of words too
        String text = LINE_BREAK.matcher(mail.text().strip()).replaceAll("");
        if (!mail.headers().has("x-amz-sns-message-id") || !text.startsWith("{")) {
            return Optional.empty();
        }
        // as such, or wrapped in a message of SNS
        return json(text)
                .map(told -> json(told.path("Message").asText()).orElse(told))
                .map(AmazonNotice::new);
    }

    private static Optional<JsonNode> json(String text) {
        try (var parser = JSON.createParser(text)) {
            // whatever follows the object is SNS' own footer
            return Optional.ofNullable(JSON.<JsonNode>readTree(parser)).filter(JsonNode::isObject);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    boolean isComplaint() {
        return type().equals("complaint");
    }

    Optional<DeliveryFailure> failure() {
        if (!type().equals("bounce")) {
            return Optional.empty();
        }
        JsonNode recipient = json.at("/bounce/bouncedRecipients/0");
        String reason = PlainText.line(text(recipient.path("diagnosticCode")));
        return Optional.of(new DeliveryFailure(
                Addresses.firstIn(recipient.path("emailAddress").asText()).orElse(null),
                messageId(),
                !json.at("/bounce/bounceType").asText().equals("Transient"),
                SmtpCode.statusIn(text(recipient.path("status"))).orElse(null),
                reason == null
                        ? null
                        : PlainText.cut(reason.replaceFirst("^smtp; ?", ""), DeliveryFailure.MAX_REASON)));
    }

    private @Nullable String messageId() {
        return text(json.at("/mail/commonHeaders/messageId"));
    }

    private String type() {
        String type =
                json.path("notificationType").asText(json.path("eventType").asText());
        return type.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : null;
    }
}
