package io.guichet.triage.rules;

/** A text that conditions can name too, such as {@code message.subject} or {@code captures.nas}. */
record TextSource(String variable, String field) {

    String of(Facts facts) {
        return facts.text(variable, field);
    }
}
