package io.guichet.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Jackson cannot read, said in words of the request. */
final class JacksonProblems {

    private JacksonProblems() {}

    /** The problem if a Jackson failure is the cause, else null. */
    static @Nullable ProblemDetails of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException jackson) {
                return of(jackson);
            }
        }
        return null;
    }

    static ProblemDetails of(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return field(path(unknown), "is not a known field; known here are " + known);
        }
        if (e instanceof InvalidFormatException format) {
            return field(path(format), "“" + format.getValue() + "” is not " + expected(format.getTargetType()));
        }
        if (e instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return field(path(mismatch), expectedOf(mismatch));
        }
        if (e instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()
                && !(mapping.getCause() instanceof JsonParseException)) {
            return field(path(mapping), String.valueOf(mapping.getOriginalMessage()));
        }
        return malformed(e);
    }

    private static ProblemDetails malformed(JacksonException e) {
        var at = e.getLocation();
        var where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return ProblemDetails.of(
                400, "malformed-json", "The body is not JSON", firstLine(e.getOriginalMessage()) + where);
    }

    private static ProblemDetails field(String path, String message) {
        return ProblemDetails.invalid(path + ": " + message, List.of(new FieldError(path, message)));
    }

    private static String expectedOf(MismatchedInputException e) {
        return e.getTargetType() == null ? firstLine(e.getOriginalMessage()) : "must be " + expected(e.getTargetType());
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
            case "UUID" -> "a UUID";
            case "Boolean", "boolean" -> "true or false";
            case "Integer", "int", "Long", "long", "BigDecimal", "Double", "double" -> "a number";
            case "String" -> "a text";
            case "List", "Set", "ArrayList", "Collection" -> "a list";
            default -> "an object";
        };
    }

    private static String path(JsonMappingException e) {
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

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
