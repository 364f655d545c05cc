package io.guichet.chassis.problem;

import java.util.List;

/** 400: a field of the request is not what it must be. */
public final class InvalidRequest extends Problem {

    private static final long serialVersionUID = 1;

    /** Names the field, the parameter or the header, and what is expected of it. */
    public InvalidRequest(String field, String message) {
        super(400, "invalid-request", "The request is not valid", field + ": " + message);
        with("errors", List.of(new FieldError(field, message)));
    }
}
