package io.guichet.ticket.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about itself.
 *
 * @param messageId header {@code Message-ID} (RFC 5322), so that answers join its thread
 * @param inReplyTo header {@code In-Reply-To}
 * @param category human, automatic, bounce, feedback, list or loop
 */
@Embeddable
public record Mail(
        @Column(name = "mail_message_id") @Nullable String messageId,
        @Column(name = "mail_in_reply_to") @Nullable String inReplyTo,
        @Column(name = "mail_category") @Nullable String category) {

    /** The category of what a person wrote. */
    public static final String HUMAN = "human";

    private static final String BOUNCE = "bounce";

    /** Whether a person wrote it: what machines send moves nothing. */
    public boolean isFromPerson() {
        return category == null || category.equals(HUMAN);
    }

    /** Whether a mail of ours could not be delivered. */
    public boolean isBounce() {
        return BOUNCE.equals(category);
    }
}
