package io.guichet.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.guichet.chassis.json.JacksonWords;
import java.util.List;
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
        return e instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                        && !(mapping.getCause() instanceof JsonParseException)
                ? field(JacksonWords.path(mapping), JacksonWords.message(mapping))
                : malformed(e);
    }

    private static ProblemDetails malformed(JacksonException e) {
        var at = e.getLocation();
        var where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return ProblemDetails.of(
                400, "malformed-json", "The body is not the JSON that is expected", JacksonWords.firstLine(e) + where);
    }

    private static ProblemDetails field(String path, String message) {
        return ProblemDetails.invalid(path + ": " + message, List.of(new FieldError(path, message)));
    }
}
