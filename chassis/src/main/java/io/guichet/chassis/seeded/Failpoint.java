package io.guichet.chassis.seeded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place between two steps that must both happen or both be found out, where a test can have the process end as if it were killed
 * there. For tests alone: without the environment variable {@code GUICHET_FAILPOINTS} nothing is looked up and nobody is stopped.
 *
 * <p>The variable names a directory. Whoever comes by a place whose {@link #label()} is the name of a file there removes the file and
 * halts: the test sees by the missing file that the place was reached.
 */
public enum Failpoint {
    /** Intake has committed a message; nobody has been answered yet. */
    MESSAGE_COMMITTED,
    /** A batch of events has had its effect, which is not committed. */
    INBOX_BEFORE_COMMIT,
    /** The effect is committed; Kafka does not know it. */
    INBOX_AFTER_COMMIT,
    /** The relay has a batch in hand; nothing of it was sent. */
    OUTBOX_BEFORE_SEND,
    /** Kafka has acknowledged the batch; nothing of it is marked. */
    OUTBOX_AFTER_SEND,
    /** The batch is sent and marked. */
    OUTBOX_AFTER_MARK,
    /** A timer has fired, which is not committed. */
    TIMER_BEFORE_COMMIT,
    /** A mail is about to be handed to the mail server, and the database says so. */
    MAIL_BEFORE_SEND,
    /** The mail server has answered; the database does not know it. */
    MAIL_AFTER_SEND;

    private static final @Nullable Path DIRECTORY = directory(System.getenv("GUICHET_FAILPOINTS"));
    private static final int AS_KILLED = 137;

    /** Goes on; or halts the process, if a test wants that here. */
    public void pass() {
        if (DIRECTORY != null && isWanted(DIRECTORY)) {
            Runtime.getRuntime().halt(AS_KILLED);
        }
    }

    boolean isWanted(Path directory) {
        try {
            return Files.deleteIfExists(directory.resolve(label()));
        } catch (IOException e) {
            return false;
        }
    }

    /** The name of the file, such as {@code inbox-before-commit}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Path directory(@Nullable String variable) {
        return variable == null || variable.isBlank() ? null : Path.of(variable);
    }
}
