package io.guichet.ticket.cutover;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Former tickets as they come in, one after the other. */
interface TicketSource {

    /**
     * The next one; null at the end.
     *
     * @throws Broken when nothing from here on can be read
     */
    @Nullable
    Numbered next();

    /**
     * One that came.
     *
     * @param line on which it begins (CSV), or which one it is (JSON), from 1
     */
    record Numbered(long line, JsonNode ticket) {}

    /** The file cannot be read any further. */
    final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final long line;

        Broken(long line, String message) {
            super(message + "; nothing from here on was read", null, false, false);
            this.line = line;
        }

        long line() {
            return line;
        }
    }
}
