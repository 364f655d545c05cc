package io.guichet.notification.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a notification stands. Only {@code pending} ones are ever sent, so nothing in doubt goes out again by itself. */
public enum NotificationState {
    /** Waits for its turn. */
    PENDING,
    /** Somebody is handing it to the mail server, until the lease ends. */
    SENDING,
    /** The mail server has it. */
    SENT,
    /** The mail server may have it. Nobody knows, so nobody sends it again blindly. */
    IN_DOUBT,
    /** The mail server does not want it. */
    FAILED,
    /** It must not go out; the reason says why. */
    SUPPRESSED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the database, the events and the API write it, such as {@code in-doubt}. */
    public String word() {
        return word;
    }

    /** The state that is written like this. */
    public static Optional<NotificationState> of(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }
}
