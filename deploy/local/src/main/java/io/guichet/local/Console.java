package io.guichet.local;

import java.io.PrintStream;
import java.time.Duration;

/** What the terminal says, one line at a time. */
public final class Console {
    private final PrintStream out;
    private final long started = System.nanoTime();

    /** @param out where it says it */
    public Console(PrintStream out) {
        this.out = out;
    }

    /** One line or several. */
    public synchronized void say(String text) {
        out.println(text);
        out.flush();
    }

    /** One line with the seconds since this console was made. */
    void progress(String text) {
        say(String.format("%6.1f s  %s", elapsed().toMillis() / 1000.0, text));
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    PrintStream stream() {
        return out;
    }
}
