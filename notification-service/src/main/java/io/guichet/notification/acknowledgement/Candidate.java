package io.guichet.notification.acknowledgement;

import io.guichet.notification.desk.EmailAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be acknowledged, as the rules look at them.
 *
 * @param written the address as it came
 * @param category of the mail that opened the tickets: human, automatic, bounce, list; none for calls
 * @param queue of the ticket; {@code default} if there are several
 */
record Candidate(@Nullable String written, @Nullable String category, String queue) {

    /** The address, if the mail server could be given it. */
    Optional<EmailAddress> address() {
        return EmailAddress.parse(written);
    }
}
