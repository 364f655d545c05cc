package io.guichet.intake.mail;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Steps of reading, each of which may fail without the others: what goes wrong first is the reason that an agent reads. */
final class Attempts {

    private @Nullable String reason;

    /** The result, or {@code otherwise} when the step fails. */
    <T> T of(Supplier<T> step, T otherwise, String failure) {
        try {
            return step.get();
        } catch (UnreadableMail beyond) {
            note(String.valueOf(beyond.getMessage()));
        } catch (SpoolFailure notOfTheMail) {
            throw notOfTheMail;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            // promise 1: no mail is ever refused because a parser fails on it
            note(failure);
        }
        return otherwise;
    }

    void note(String failure) {
        reason = reason == null ? failure : reason;
    }

    /** Why not everything could be read, if so. */
    @Nullable
    String reason() {
        return reason;
    }
}
