package io.guichet.triage.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message with one decision for each of its subjects; the rest is passed on as intake told it.
 *
 * @param channel call, voicemail or email
 * @param takenBy the agent who wrote the note; notes only
 * @param mailbox name of the mailbox it came to; mails only
 * @param contactStatus known, unknown or ambiguous (P2)
 * @param contact known only
 * @param candidates who it may be; ambiguous only
 * @param language ISO 639, if it could be told
 * @param unreadable why the mail could not be parsed, if it could not
 * @param truncated whether text was cut to fit an event
 */
public record MessageTriaged(
        UUID messageId,
        String channel,
        @Nullable Instant receivedAt,
        @Nullable String takenBy,
        @Nullable String mailbox,
        @Nullable Sender sender,
        String contactStatus,
        @Nullable Contact contact,
        @Nullable List<Contact> candidates,
        @Nullable String language,
        @Nullable Mail mail,
        @Nullable Raw raw,
        @Nullable List<Attachment> attachments,
        @Nullable String unreadable,
        @Nullable Boolean truncated,
        List<DecidedSubject> decisions) {

    public static final String TOPIC = "triage.decisions";
    public static final String TYPE = "guichet.triage.message-triaged.v1";
}
