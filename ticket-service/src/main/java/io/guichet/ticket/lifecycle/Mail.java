package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The mail a ticket came from.
 *
 * @param messageId header {@code Message-ID} (RFC 5322), so that answers join its thread
 * @param inReplyTo header {@code In-Reply-To}
 * @param category human, automatic, bounce or list
 */
@Embeddable
public record Mail(
        @Column(name = "mail_message_id") @Nullable String messageId,
        @Column(name = "mail_in_reply_to") @Nullable String inReplyTo,
        @Column(name = "mail_category") @Nullable String category) {}
