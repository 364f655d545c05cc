package io.guichet.triage.rules;

import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Remembers;
import io.guichet.triage.memory.Signal;
import io.guichet.triage.message.Matter;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule remembers of the messages that it matches.
 *
 * @param name unique in the file; conditions ask {@code facts.<name>}
 * @param key what it is counted under; blank: this message does not count
 * @param fingerprint a text that belongs to the key, without what differs from one occurrence to the next
 * @param failed of failures: which message tells one; so does {@code succeeded} of successes, and of confirmations
 * @param overdue of failures: what becomes of one that is past its grace time
 */
record Remembering(
        String name,
        Remembers how,
        Template key,
        @Nullable TextSource fingerprint,
        @Nullable Condition failed,
        @Nullable Condition succeeded,
        @Nullable Effect overdue) {

    private static final int LONGEST_KEY = 400;

    /** This message's part in it, if it has one. */
    Optional<Occurrence> occurrence(Matter matter, Facts facts, Instant now) {
        var signal = signal(facts);
        var filled = key.fill(facts);
        if (signal == null || filled.isEmpty()) {
            return Optional.empty();
        }
        var message = matter.message();
        var contact = message.contact() == null ? null : message.contact().id();
        var at = Objects.requireNonNullElse(message.receivedAt(), now);
        return Optional.of(new Occurrence(
                name, whole(filled, facts), how, signal, message.messageId(), contact, at, facts.captured()));
    }

    /** How it counts; the same for two that count the same. */
    String inWords() {
        return String.join(" ", "" + how, "" + key, "" + fingerprint, words(failed), words(succeeded));
    }

    private static String words(@Nullable Condition condition) {
        return condition == null ? "" : CelText.of(condition.tree().getExpr());
    }

    private @Nullable Signal signal(Facts facts) {
        // of a message that says both, the failure counts
        if (failed != null && failed.holds(facts)) {
            return Signal.FAILED;
        }
        if (succeeded != null && succeeded.holds(facts)) {
            return Signal.SUCCEEDED;
        }
        return failed == null ? Signal.SEEN : null;
    }

    private String whole(String filled, Facts facts) {
        var key = Words.of(filled).strip();
        var whole = fingerprint == null ? key : key + " / " + Fingerprint.of(fingerprint.of(facts));
        return whole.length() <= LONGEST_KEY ? whole : whole.substring(0, LONGEST_KEY);
    }
}
