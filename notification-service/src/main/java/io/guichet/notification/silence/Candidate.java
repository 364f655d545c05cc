package io.guichet.notification.silence;

import io.guichet.notification.desk.EmailAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be written to, as the rules look at them.
 *
 * @param written the address as it came
 * @param category of the mail that opened the tickets: human, automatic, bounce, list; none for calls
 * @param queue of the ticket; {@code default} if there are several
 * @param channel how the ticket came
 */
public record Candidate(@Nullable String written, @Nullable String category, String queue, String channel) {

    /** The address, if the mail server could be given it. */
    Optional<EmailAddress> address() {
        return EmailAddress.parse(written);
    }
}
