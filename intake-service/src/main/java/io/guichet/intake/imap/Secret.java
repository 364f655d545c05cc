package io.guichet.intake.imap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a login proves itself with. It may change while the service runs. */
interface Secret {

    /**
     * The secret as it is now; may block.
     *
     * @throws IOException when it cannot be had, with a message for people
     */
    String current() throws IOException;

    /** The server has refused it: one that was kept is not to be used again. */
    default void refused() {}

    /** One that stays. */
    static Secret of(String value) {
        return () -> value;
    }

    /** What a file holds, without white space around it; read anew each time. */
    static Secret in(Path file) {
        return () -> {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new IOException("the file " + file + ", which should hold the secret, cannot be read", e);
            }
        };
    }
}
