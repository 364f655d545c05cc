package io.guichet.triage.memory;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message's part in what a rule remembers.
 *
 * @param memory the memory's name, unique in the rule file
 * @param key what it is counted under, such as the name of a NAS; never blank
 * @param how the memory's settings
 * @param message the message, which counts once however often it is told
 * @param contact of the message, if it is known
 * @param at when the message came in: out of order is in order
 * @param captures what the rules had captured by then, for an outcome that comes due without a message
 */
public record Occurrence(
        String memory,
        String key,
        Remembers how,
        Signal signal,
        UUID message,
        @Nullable UUID contact,
        Instant at,
        Map<String, String> captures) {}
