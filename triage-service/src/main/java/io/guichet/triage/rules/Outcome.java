package io.guichet.triage.rules;

import java.util.List;
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
     * @param level the level it starts at, if the rule names one
     * @param kind what it is about, where the message does not say
     */
    record Open(
            String queue,
            List<String> labels,
            @Nullable Integer level,
            @Nullable String kind) implements Outcome {
        @Override
        public String word() {
            return "open";
        }
    }

    /** The message waits until somebody says who it is from (P2). */
    record Hold(String queue) implements Outcome {
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
