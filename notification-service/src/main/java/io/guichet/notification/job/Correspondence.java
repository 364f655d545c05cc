package io.guichet.notification.job;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who is written to, and how.
 *
 * @param recipient the address as it was given; none if the customer must be called
 * @param language one of the desk's
 * @param queue whose sender writes
 * @param channel how the customer came: {@code call}, {@code voicemail} or {@code email}
 * @param answers Message-ID of the mail that this one answers
 */
@Embeddable
public record Correspondence(
        @Nullable String recipient,
        String language,
        String queue,
        String channel,
        @Nullable String answers) {}
