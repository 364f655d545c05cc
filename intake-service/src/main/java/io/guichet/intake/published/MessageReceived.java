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
        @Nullable ReceivedMail mail,
        @Nullable Voicemail voicemail,
        Raw raw,
        @Nullable List<Attachment> attachments,
        @Nullable String unreadable,
        @Nullable Boolean truncated) {

    public static final String TYPE = "guichet.intake.message-received.v1";
    public static final String TOPIC = "intake.messages";

    /** The same, its files left out. */
    public MessageReceived withoutAttachments() {
        return new MessageReceived(
                messageId,
                revision,
                channel,
                receivedAt,
                takenBy,
                mailbox,
                sender,
                contactStatus,
                contact,
                candidates,
                language,
                subjects,
                mail,
                voicemail,
                raw,
                null,
                unreadable,
                truncated);
    }

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
