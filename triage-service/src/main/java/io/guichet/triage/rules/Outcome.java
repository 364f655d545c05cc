package io.guichet.triage.rules;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of one subject. */
public sealed interface Outcome {

    /** The outcome's word in events and answers. */
    String word();

    /**
     * A ticket opens (P3).
     *
     * @param queue where it waits
     * @param labels who is asked to look
     * @param level the level it starts at, if a rule names one
     * @param kind what it is about, where the message does not say
     * @param urgency urgent, high, medium or low, if a rule names one
     * @param summary the ticket's line, where a rule words it
     */
    record Open(
            String queue,
            List<String> labels,
            @Nullable Integer level,
            @Nullable String kind,
            @Nullable String urgency,
            @Nullable String summary)
            implements Outcome {
        @Override
        public String word() {
            return "open";
        }
    }

    /** The message joins a ticket that is there. */
    record Join(UUID ticket) implements Outcome {
        @Override
        public String word() {
            return "join";
        }
    }

    /** The message says that what a ticket waits for is done; it closes if no human has touched it (P10). */
    record Resolve(UUID ticket) implements Outcome {
        @Override
        public String word() {
            return "resolve";
        }
    }

    /**
     * The message waits until somebody says who it is from (P2).
     *
     * @param labels who is asked to look, once it waits too long
     */
    record Hold(String queue, List<String> labels) implements Outcome {

        /** Nobody is asked to look. */
        public Hold(String queue) {
            this(queue, List.of());
        }

        @Override
        public String word() {
            return "hold";
        }
    }

    /** The message needs nobody and is kept (P18). */
    record File(String folder) implements Outcome {
        @Override
        public String word() {
            return "file";
        }
    }
}
