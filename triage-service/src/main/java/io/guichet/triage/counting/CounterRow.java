package io.guichet.triage.counting;

import io.guichet.chassis.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is stored.
 *
 * @param grace seconds, of failures alone; so is {@code silence}
 * @param dueAt when something falls due without a message
 */
record CounterRow(
        String memory,
        String key,
        String happened,
        @Nullable UUID ticket,
        @Nullable Instant openedAt,
        String captures,
        @Nullable Long grace,
        @Nullable Long silence,
        @Nullable Instant dueAt) {

    /** An object whose values are texts. */
    private static final class Captures extends TreeMap<String, String> {
        private static final long serialVersionUID = 1;
    }

    static CounterRow unused(String memory, String key) {
        return new CounterRow(memory, key, Tally.NOTHING.json(), null, null, json(Map.of()), null, null, null);
    }

    Map<String, String> capturesByName() {
        return EventJson.read(captures.getBytes(StandardCharsets.UTF_8), Captures.class);
    }

    static String json(Map<String, String> captures) {
        return EventJson.write(captures);
    }
}
