package io.guichet.triage.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as an explanation shows them: short. */
final class Shown {

    private static final int LONGEST = 200;
    private static final int MOST = 20;

    private Shown() {}

    /** The value; nothing for what is looked into by its fields. */
    static Optional<Object> value(Object value) {
        if (value instanceof Map
                || value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(shortened(text));
        }
        if (value instanceof List<?> list) {
            return Optional.of(list.stream()
                    .limit(MOST)
                    .map(each -> each instanceof String text ? shortened(text) : each)
                    .toList());
        }
        return value instanceof Boolean || value instanceof Long ? Optional.of(value) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
