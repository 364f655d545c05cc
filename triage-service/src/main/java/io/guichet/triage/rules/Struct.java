package io.guichet.triage.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A name with typed fields, so that a misspelt field is an error when the rules are read, not silence when a message comes. */
record Struct<T>(String name, Map<String, Field<T>> fields) {

    @SafeVarargs
    static <T> Struct<T> of(String name, Field<T>... fields) {
        return new Struct<>(name, List.of(fields).stream().collect(Collectors.toMap(Field::name, Function.identity())));
    }

    /** How a declaration names this type. */
    CelType reference() {
        return StructTypeReference.create(name);
    }

    /** The type itself, for the checker. */
    StructType type() {
        var types = ImmutableMap.copyOf(Maps.transformValues(fields, Field::type));
        return StructType.create(name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }

    /** The values of all fields; what the evaluator takes for an instance of this type. */
    Map<String, Object> values(T source) {
        var values = new HashMap<String, Object>(fields.size() * 2);
        fields.forEach((field, described) -> values.put(field, described.value().apply(source)));
        return values;
    }
}
