package io.guichet.chassis.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where Jackson stopped and what it expected there; never a class name. */
public final class JacksonWords {

    private JacksonWords() {}

    /** The place, such as {@code subjects[1].summary}; empty for the whole. */
    public static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    /** What is wrong at that place, and what is expected. */
    public static String message(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown field; known here are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (e instanceof InvalidFormatException format) {
            return "“" + format.getValue() + "” is not " + expected(format.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + expected(mismatch.getTargetType());
        }
        return firstLine(e);
    }

    /** Jackson's own words, without the source that it quotes. */
    public static String firstLine(JacksonException e) {
        var message = e.getOriginalMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "what is expected here";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "Instant", "OffsetDateTime", "ZonedDateTime" -> "an RFC 3339 time such as 2026-11-20T09:12:00+01:00";
            case "LocalDate" -> "a date such as 2026-11-20";
            case "LocalTime" -> "a time of day such as 09:00";
            case "Duration" -> "a duration such as PT4H";
            case "UUID" -> "a UUID";
            case "Boolean", "boolean" -> "true or false";
            case "Integer", "int", "Long", "long", "BigDecimal", "Double", "double" -> "a number";
            case "String" -> "a text";
            case "List", "Set", "ArrayList", "HashSet", "Collection" -> "a list";
            default -> "an object with named fields";
        };
    }
}
