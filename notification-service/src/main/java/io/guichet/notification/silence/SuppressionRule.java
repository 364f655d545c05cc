package io.guichet.notification.silence;

import io.guichet.notification.desk.MailDesk;
import java.util.Optional;

/** One reason not to write to somebody. */
@FunctionalInterface
interface SuppressionRule {

    /** Why the candidate is not written to, or nothing if this rule has no objection. */
    Optional<String> objection(Candidate candidate, MailDesk desk);
}
