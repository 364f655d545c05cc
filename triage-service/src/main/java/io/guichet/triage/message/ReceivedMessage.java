package io.guichet.triage.message;

import io.guichet.triage.published.Attachment;
import io.guichet.triage.published.Contact;
import io.guichet.triage.published.Mail;
import io.guichet.triage.published.Raw;
import io.guichet.triage.published.Sender;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read of {@code guichet.intake.message-received.v1}. What is only passed on has the shape that we pass it on in.
 *
 * @param revision 1, and one more each time that the message is sent on again; absent: 1
 * @param contactStatus known, unknown or ambiguous (P2)
 * @param voicemail of a voicemail: whether anybody has listened to it
 */
public record ReceivedMessage(
        UUID messageId,
        @Nullable Integer revision,
        String channel,
        @Nullable Instant receivedAt,
        @Nullable String takenBy,
        @Nullable String mailbox,
        @Nullable Sender sender,
        String contactStatus,
        @Nullable Contact contact,
        @Nullable List<Contact> candidates,
        @Nullable String language,
        List<Subject> subjects,
        @Nullable Voicemail voicemail,
        @Nullable Mail mail,
        @Nullable Raw raw,
        @Nullable List<Attachment> attachments,
        @Nullable String unreadable,
        @Nullable Boolean truncated) {

    public static final String TYPE = "guichet.intake.message-received.v1";

    /** Not listened to, nobody has noted its subjects (P9). */
    public record Voicemail(
            @Nullable Boolean listened, @Nullable String transcript) {}

    /** Refuses what cannot be decided on: the event is then unreadable. */
    public ReceivedMessage {
        if (messageId == null || channel == null || contactStatus == null) {
            throw new IllegalArgumentException("a message needs messageId, channel and contactStatus");
        }
        if (revision != null && revision < 1) {
            throw new IllegalArgumentException("a revision is 1 or more");
        }
        if (subjects == null || subjects.isEmpty()) {
            throw new IllegalArgumentException("a message needs a subject");
        }
        if (subjects.stream().map(Subject::index).distinct().count() != subjects.size()) {
            throw new IllegalArgumentException("each subject needs an index of its own");
        }
    }

    /** Which time it is that it is sent on, from 1. */
    public int revisionOrFirst() {
        return revision == null ? 1 : revision;
    }

    /** False of a voicemail alone that nobody has listened to yet. */
    public boolean isListened() {
        return voicemail == null || !Boolean.FALSE.equals(voicemail.listened());
    }

    /** The subject of that index. */
    public Subject subject(int index) {
        return subjects.stream()
                .filter(subject -> subject.index() == index)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject " + index));
    }

    /** Its subjects, each with the message around it. */
    public List<Matter> matters() {
        return subjects.stream().map(subject -> new Matter(this, subject)).toList();
    }
}
