package io.guichet.triage.rules;

import java.util.List;

/** A text with values in it: {@code Backup of {nas}}. Without any, the text itself. */
record Template(List<Part> parts) {

    /** Either words or a value. */
    sealed interface Part {
        record Words(String text) implements Part {}

        record Value(TextSource source) implements Part {}
    }

    static Template of(String text) {
        return new Template(List.of(new Part.Words(text)));
    }

    boolean isFixed() {
        return parts.stream().allMatch(Part.Words.class::isInstance);
    }

    /** Filled; a value that nobody captured is empty. */
    String fill(Facts facts) {
        var filled = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Part.Words words) {
                filled.append(words.text());
            } else if (part instanceof Part.Value value) {
                filled.append(value.source().of(facts));
            }
        }
        return filled.toString().strip();
    }

    /** As a rule file writes it. */
    @Override
    public String toString() {
        var written = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Part.Words words) {
                written.append(words.text());
            } else if (part instanceof Part.Value value) {
                var source = value.source();
                written.append('{')
                        .append(
                                source.variable().equals(Vocabulary.CAPTURES)
                                        ? source.field()
                                        : source.variable() + "." + source.field())
                        .append('}');
            }
        }
        return written.toString();
    }
}
