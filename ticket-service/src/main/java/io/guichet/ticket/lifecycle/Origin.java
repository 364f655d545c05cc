package io.guichet.ticket.lifecycle;

import io.guichet.ticket.message.Received;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket comes from: one subject of one message, and the decision that opened it.
 *
 * @param messageId of the call, voicemail or e-mail
 * @param subjectIndex from 1
 * @param subjectCount subjects of the message
 * @param channel call, voicemail, email
 * @param receivedAt when the message came in
 * @param decisionId of triage's decision
 * @param rule the triage rule that matched
 * @param rulesVersion of the rules then in force
 * @param unreadable why not all of a mail could be read; null: all of it was
 */
@Embeddable
public record Origin(
        @Column(name = "origin_message_id") UUID messageId,
        @Column(name = "origin_subject_index") int subjectIndex,
        @Column(name = "origin_subject_count") int subjectCount,
        @Column(name = "origin_channel") String channel,
        @Column(name = "origin_received_at") @Nullable Instant receivedAt,
        @Column(name = "origin_decision_id") @Nullable UUID decisionId,
        @Column(name = "origin_rule") @Nullable String rule,
        @Column(name = "origin_rules_version") @Nullable String rulesVersion,
        @Column(name = "origin_unreadable") @Nullable String unreadable) {

    /** The channel of a ticket that another system had before. */
    public static final String IMPORT = "import";

    private static final String EMAIL = "email";

    /** The subject of the message. */
    public Received received() {
        return new Received(messageId, subjectIndex, channel, receivedAt);
    }

    /** Whether another system had it before. */
    boolean isImport() {
        return channel.equals(IMPORT);
    }

    /** Whether it came by mail, which answers neither question of P30. */
    boolean isMail() {
        return channel.equals(EMAIL);
    }
}
