package io.guichet.triage.rules;

import java.util.List;
import java.util.Set;

/** What a condition says, as far as it can be compared with others and looked up. Each is true of just what the condition is true of. */
sealed interface Term {

    record And(List<Term> terms) implements Term {}

    record Or(List<Term> terms) implements Term {}

    /**
     * A value is one of some.
     *
     * @param what such as {@code message.channel}; flags have the values true and false
     */
    record Among(String what, Set<String> values) implements Term {}

    /**
     * A text mentions one of some phrases.
     *
     * @param where such as {@code message.subject}, or {@code message} for subject and text
     */
    record Words(String where, Set<String> phrases) implements Term {}

    /** Anything else, by its text. */
    record Other(String text) implements Term {}
}
