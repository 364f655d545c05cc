package io.guichet.chassis.problem;

import org.jspecify.annotations.Nullable;

/** Problems of the HTTP layer, by status. */
final class HttpProblems {

    private HttpProblems() {}

    static ProblemDetails of(int status, @Nullable String allowed) {
        return switch (status) {
            case 404 -> ProblemDetails.of(404, "not-found", "Not found", "Nothing is at this address.");
            case 405 ->
                ProblemDetails.of(
                        405,
                        "method-not-allowed",
                        "Method not allowed",
                        "This address does not take that method"
                                + (allowed == null ? "." : "; it takes " + allowed + "."));
            case 406 ->
                ProblemDetails.of(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "None of the media types in the header Accept is offered.");
            case 413 ->
                ProblemDetails.of(413, "too-large", "Too large", "The body is larger than what this address takes.");
            case 415 ->
                ProblemDetails.of(
                        415,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "The header Content-Type names a media type that this address does not take.");
            default -> ProblemDetails.of(status, "bad-request", "The request is not valid", null);
        };
    }
}
