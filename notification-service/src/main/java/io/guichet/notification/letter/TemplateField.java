package io.guichet.notification.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field that a template may use: what it is when nobody said, and values to try the template with. */
sealed interface TemplateField {

    /** As a template writes it. */
    String name();

    /** What it is when nobody said. */
    Object absent();

    /** Values to try the template with, the absent one among them. */
    List<Object> samples();

    /** The given value, if it is of the kind, else the absent one. */
    default Object value(@Nullable Object given) {
        return Optional.ofNullable(given)
                .filter(value ->
                        absent().getClass().isInstance(value) || absent() instanceof List && value instanceof List)
                .orElse(absent());
    }

    /** A text; empty if absent. */
    record Text(String name, List<String> values) implements TemplateField {
        Text(String name, String... values) {
            this(name, List.of(values));
        }

        @Override
        public Object absent() {
            return "";
        }

        @Override
        public List<Object> samples() {
            return Stream.concat(Stream.<Object>of(""), values.stream()).toList();
        }
    }

    /** Several texts. */
    record Texts(String name, List<String> values) implements TemplateField {
        Texts(String name, String... values) {
            this(name, List.of(values));
        }

        @Override
        public Object absent() {
            return List.of();
        }

        @Override
        public List<Object> samples() {
            return List.of(List.of(), values);
        }
    }

    /** Pages, each with {@code title} and {@code url}. */
    record Articles(String name) implements TemplateField {
        @Override
        public Object absent() {
            return List.of();
        }

        @Override
        public List<Object> samples() {
            return List.of(List.of(), List.of(Map.of("title", "How to export", "url", "https://docs.example/export")));
        }
    }

    /** Yes or no. */
    record Flag(String name) implements TemplateField {
        @Override
        public Object absent() {
            return false;
        }

        @Override
        public List<Object> samples() {
            return List.of(false, true);
        }
    }
}
