package io.guichet.intake.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about itself.
 *
 * @param messageId with its angle brackets, as all ids here
 * @param sentAt what its Date field says
 * @param category human, automatic, bounce, feedback, list, loop
 * @param bounce what a mail system could not deliver, when it is a bounce
 * @param authentication what the desk's mail gateway found out about the sender
 * @param spam what it found of spam (P18)
 * @param quoted what was written before and stands in it again; cut first when all texts do not fit
 * @param signature what stands under what is new
 * @param forward when a colleague forwarded it (P4); the sender is then the original one, if found
 */
@Schema(name = "Mail")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceivedMail(
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        List<String> to,
        List<String> cc,
        @Nullable Instant sentAt,
        @Schema(examples = "human") String category,
        @Nullable Bounce bounce,
        @Nullable Authentication authentication,
        @Nullable Spam spam,
        @Nullable String quoted,

        @Schema(examples = "Claire Martin, Atelier Martin") @Nullable
        String signature,

        @Nullable Forward forward) {

    /**
     * A mail that was not delivered (RFC 3464).
     *
     * @param failedAddress who was not reached
     * @param originalMessageId the mail that was not delivered
     * @param permanent false when it is tried again, or worth trying again
     * @param status RFC 3463
     * @param reason in the words of the mail system
     */
    @Schema(name = "Bounce")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bounce(
            @Schema(examples = "gone@example.org") @Nullable String failedAddress,

            @Schema(examples = "<1234@desk.example>") @Nullable
            String originalMessageId,

            boolean permanent,
            @Schema(examples = "5.1.1") @Nullable String status,
            @Schema(examples = "550 User unknown") @Nullable String reason) {}

    /**
     * Who a mail is from, as checked by the desk's mail gateway; words of RFC 8601.
     *
     * @param failed true when it is not from whom it says
     */
    @Schema(name = "Authentication")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Authentication(
            @Schema(examples = "pass") @Nullable String spf,
            @Schema(examples = "pass") @Nullable String dkim,
            @Schema(examples = "pass") @Nullable String dmarc,
            boolean failed) {}

    /**
     * Spam, as found by the desk's mail gateway.
     *
     * @param score on the scale of its source
     * @param source the header field that says so
     */
    @Schema(name = "Spam")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Spam(
            boolean flagged,
            @Schema(examples = "-2.6") @Nullable Double score,
            @Schema(examples = "X-Spam-Status") String source) {}

    /**
     * A colleague's forward (P4).
     *
     * @param by the colleague's address
     * @param found whether the original sender was found; if not, the sender is the colleague
     * @param note what the colleague wrote above it; not for the customer
     */
    @Schema(name = "Forward")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Forward(
            @Schema(examples = "alix.agent@desk.example") String by,
            boolean found,
            @Nullable String note) {}
}
