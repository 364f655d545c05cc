package io.guichet.intake.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call, voicemail or e-mail came in and is stored: event {@value #TYPE} on topic {@value #TOPIC}, keyed by
 * conversation. All texts, answers and a transcript together take at most 256 KiB of UTF-8 and hold no control character.
 *
 * @param messageId the message
 * @param revision absent for 1; one more each time the message is sent on again, with its contact named or corrected
 * @param channel call, voicemail, email
 * @param receivedAt when the desk was called or the mail came in
 * @param takenBy the agent who took a note
 * @param mailbox the desk's mailbox that a mail came in at
 * @param sender who called or wrote, as far as they said
 * @param contactStatus known, unknown, ambiguous (P2)
 * @param contact the person, when known
 * @param candidates who it may be, when ambiguous
 * @param language ISO 639, guessed from the text
 * @param subjects one for each ticket that it may become (P3)
 * @param mail what a mail says about itself
 * @param voicemail what only a voicemail has (P9)
 * @param raw names what came in, byte for byte: {@code GET /messages/{id}/raw}
 * @param attachments files in a mail
 * @param unreadable why not all of a mail could be read, for an agent to read
 * @param truncated true when a text was too long and is cut; the raw content has all of it
 */
@Schema(name = "Message")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"messageId", "revision", "channel", "receivedAt"})
public record MessageReceived(
        UUID messageId,
        @Schema(examples = "2") @Nullable Integer revision,
        @Schema(examples = "email") String channel,
        Instant receivedAt,
        @Nullable String takenBy,
        @Schema(examples = "assistance") @Nullable String mailbox,
        Sender sender,
        @Schema(examples = "known") String contactStatus,
        @Nullable Contact contact,
        @Nullable List<Contact> candidates,
        @Schema(examples = "fr") String language,
        List<Subject> subjects,
        @Nullable Mail mail,
        @Nullable Voicemail voicemail,
        Raw raw,
        @Nullable List<Attachment> attachments,
        @Nullable String unreadable,
        @Nullable Boolean truncated) {

    public static final String TYPE = "guichet.intake.message-received.v1";
    public static final String TOPIC = "intake.messages";

    /**
     * Who called or wrote.
     *
     * @param number E.164, or as written with {@code numberInvalid}
     */
    @Schema(name = "Sender")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sender(
            @Schema(examples = "Claire Martin") @Nullable String name,

            @Schema(examples = "caller@example.org") @Nullable
            String address,

            @Schema(examples = "+33561000000") @Nullable String number,
            @Nullable Boolean numberInvalid) {}

    /**
     * A person whom the desk knows.
     *
     * @param referent whether they speak for their organization (P38)
     */
    @Schema(name = "MessageContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            UUID id,
            String name,
            @Nullable String address,
            @Nullable String number,
            @Nullable Organization organization,
            boolean referent) {}

    /**
     * The structure that a person belongs to.
     *
     * @param externalId its master's id, such as the ERP's
     */
    @Schema(name = "MessageOrganization")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Organization(
            UUID id, String name, @Nullable String externalId) {}

    /**
     * One topic.
     *
     * @param index from 1
     * @param text all that was said, of a mail what is new in it; the summary when there is no more
     * @param kind a slug of the desk's kinds (P19)
     * @param usable whether the function can be used (P30)
     * @param alternative none, painful, easy (P30)
     * @param answer what was answered on the phone; the subject is opened and closed at once (P1)
     */
    @Schema(name = "Subject")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Subject(
            int index,
            @Schema(examples = "Export refuses to start") String summary,
            String text,
            @Schema(examples = "malfunction") @Nullable String kind,
            @Nullable Boolean usable,
            @Schema(examples = "painful") @Nullable String alternative,
            @Nullable String answer) {}

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
    public record Mail(
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

            @Nullable Forward forward) {}

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

    /**
     * What only a voicemail has. One that nobody has listened to has one subject, made of who called.
     *
     * @param listened whether somebody has listened to it and noted its subjects
     * @param recording the id of its attachment
     * @param transcript what a machine understood
     */
    @Schema(name = "Voicemail")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Voicemail(
            boolean listened,
            @Schema(examples = "1") @Nullable String recording,
            @Nullable String transcript) {}

    /** Stored bytes. */
    @Schema(name = "Raw")
    public record Raw(String sha256, long size, String mediaType) {}

    /**
     * A file in a mail.
     *
     * @param id tells it from the message's other files
     * @param size bytes, decoded
     * @param sha256 of the decoded bytes, in hex
     * @param inline whether it is shown within the text, as a picture is
     * @param contentId what the text calls it by (RFC 2392)
     */
    @Schema(name = "Attachment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attachment(
            @Schema(examples = "1") String id,
            @Schema(examples = "capture.png") @Nullable String name,
            @Schema(examples = "image/png") String mediaType,
            long size,
            String sha256,
            boolean inline,

            @Schema(examples = "image001@01DC5A2B") @Nullable
            String contentId) {}
}
