package io.guichet.ticket.intake;

import io.guichet.chassis.event.UnreadableEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read here of {@code guichet.triage.message-triaged.v1}: a message, and triage's decision for each of its subjects.
 *
 * @param channel call, voicemail or email
 * @param takenBy the agent who took a note
 * @param unreadable why not all of a mail could be read; absent when it could
 */
record TriagedMessage(
        UUID messageId,
        String channel,
        @Nullable Instant receivedAt,
        @Nullable String takenBy,
        @Nullable Sender sender,
        @Nullable Contact contact,
        @Nullable String language,
        @Nullable Mail mail,
        @Nullable Raw raw,
        @Nullable List<Enclosed> attachments,
        @Nullable String unreadable,
        List<Decision> decisions) {

    /** Type of the event. */
    static final String TYPE = "guichet.triage.message-triaged.v1";

    TriagedMessage {
        require(messageId, "messageId");
        require(channel, "channel");
        decisions = List.copyOf(require(decisions, "decisions"));
    }

    /**
     * What becomes of one subject.
     *
     * @param outcome of which {@code open}, {@code join} and {@code resolve} are of interest here
     * @param ticketId of the ticket to open, or that it belongs to
     * @param alternative none, painful or easy
     * @param answer what was answered on the phone (P1)
     */
    record Decision(
            @Nullable UUID decisionId,
            int subjectIndex,
            int subjectCount,
            @Nullable String outcome,
            @Nullable UUID ticketId,
            @Nullable String queue,
            @Nullable List<String> labels,
            @Nullable Integer level,
            @Nullable String kind,
            @Nullable Boolean usable,
            @Nullable String alternative,
            @Nullable String summary,
            @Nullable String text,
            @Nullable String answer,
            @Nullable String rule,
            @Nullable String rulesVersion) {

        private static final String OPEN = "open";
        private static final String JOIN = "join";
        private static final String RESOLVE = "resolve";

        /** Whether a ticket is to be opened. */
        boolean opens() {
            return OPEN.equals(outcome);
        }

        /** Whether it belongs to a ticket. */
        boolean joins() {
            return JOIN.equals(outcome) || resolves();
        }

        /** Whether what the ticket is about has passed (P10). */
        boolean resolves() {
            return RESOLVE.equals(outcome);
        }
    }

    /** Who wrote or called, as the message itself says. */
    record Sender(
            @Nullable String name,
            @Nullable String address,
            @Nullable String number) {}

    /** The known person. */
    record Contact(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String address,
            @Nullable String number,
            @Nullable Organization organization) {}

    /** The structure a contact belongs to. */
    record Organization(@Nullable UUID id, @Nullable String name) {}

    /** The mail's own headers. */
    record Mail(
            @Nullable String messageId,
            @Nullable String inReplyTo,
            @Nullable String category) {}

    /** What came in, byte for byte. */
    record Raw(@Nullable String mediaType, long size) {}

    /** A file that came with it. */
    record Enclosed(
            @Nullable String id,
            @Nullable String name,
            @Nullable String mediaType,
            long size) {}

    /** The value; a contract that lacks it can never be read. */
    static <T> T require(@Nullable T value, String field) {
        if (value == null) {
            throw new UnreadableEvent(TYPE + " without " + field);
        }
        return value;
    }
}
