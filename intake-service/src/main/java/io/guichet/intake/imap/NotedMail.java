package io.guichet.intake.imap;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail of a mailbox.
 *
 * @param size bytes, as the server announced them
 * @param messageId the message it became
 * @param reason why it was refused, or could not be taken in this time
 * @param attempts how often it could not be taken in
 * @param retryAt when it is tried again
 */
record NotedMail(
        long uid,
        long size,
        State state,
        @JsonProperty("message_id") @Nullable UUID messageId,
        @Nullable String reason,
        int attempts,
        @JsonProperty("retry_at") @Nullable Instant retryAt) {

    enum State {
        STORED,
        MOVED,
        REFUSED,
        FAILED
    }

    private static final long FIRST_RETRY_SECONDS = 5;
    private static final long LONGEST_RETRY_SECONDS = 6 * 3600;
    private static final int LONGEST_REASON = 500;

    static NotedMail stored(long uid, long size, UUID messageId) {
        return new NotedMail(uid, size, State.STORED, messageId, null, 0, null);
    }

    static NotedMail refused(long uid, long size, String reason) {
        return new NotedMail(uid, size, State.REFUSED, null, cut(reason), 0, null);
    }

    /** Tried again after 5 s, 20 s, 80 s … 6 h. */
    static NotedMail failed(long uid, long size, String reason, int attempts, Instant now) {
        long pause = Math.min(FIRST_RETRY_SECONDS << Math.min(2 * (attempts - 1), 20), LONGEST_RETRY_SECONDS);
        return new NotedMail(uid, size, State.FAILED, null, cut(reason), attempts, now.plusSeconds(pause));
    }

    /** It has been tried and is not to be tried yet. */
    boolean waits(Instant now) {
        return state == State.FAILED && retryAt != null && now.isBefore(retryAt);
    }

    /** It is in its message, whatever happens to the mail. */
    boolean isStored() {
        return messageId != null;
    }

    private static String cut(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
