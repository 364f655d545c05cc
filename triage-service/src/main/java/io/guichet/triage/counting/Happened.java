package io.guichet.triage.counting;

import io.guichet.triage.memory.Signal;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** One time that something happened: the message that tells it, and when that came in. */
record Happened(UUID message, Instant at, Signal signal) {

    static final Comparator<Happened> OLDEST_FIRST =
            Comparator.comparing(Happened::at).thenComparing(Happened::message);
}
