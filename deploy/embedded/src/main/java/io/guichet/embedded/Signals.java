package io.guichet.embedded;

import java.io.IOException;

/** Signals that {@link Process} cannot send. */
public final class Signals {
    private Signals() {}

    /**
     * Sends a signal; nothing happens if the process is gone.
     *
     * @param signal its name without {@code SIG}
     */
    public static void send(long pid, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
