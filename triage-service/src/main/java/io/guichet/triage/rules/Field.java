package io.guichet.triage.rules;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a condition can ask of {@code T}: its name, its type, and where it is found. It always has a value: what the
 * message does not say is empty text, an empty list or false, so that no condition fails for want of it.
 */
record Field<T>(String name, CelType type, Function<T, Object> value) {

    static <T> Field<T> text(String name, Function<T, @Nullable String> value) {
        return new Field<>(name, SimpleType.STRING, source -> orEmpty(value.apply(source)));
    }

    static <T> Field<T> texts(String name, Function<T, @Nullable List<String>> value) {
        return new Field<>(name, ListType.create(SimpleType.STRING), source -> orEmpty(value.apply(source)));
    }

    static <T> Field<T> flag(String name, Function<T, Boolean> value) {
        return new Field<>(name, SimpleType.BOOL, value::apply);
    }

    static <T> Field<T> number(String name, Function<T, Long> value) {
        return new Field<>(name, SimpleType.INT, value::apply);
    }

    static <T, E> Field<T> structs(String name, Struct<E> struct, Function<T, @Nullable List<E>> value) {
        return new Field<>(
                name,
                ListType.create(struct.reference()),
                source -> orEmpty(value.apply(source)).stream()
                        .map(struct::values)
                        .toList());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <E> List<E> orEmpty(@Nullable List<E> value) {
        return value == null ? List.of() : value;
    }
}
