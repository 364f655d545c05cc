package io.guichet.chassis.problem;

import java.util.List;

/** 400: a field of the request is not what it must be. */
public final class InvalidRequest extends Problem {

    private static final long serialVersionUID = 1;

    private final transient FieldError error;

    /** Names the field, the parameter or the header, and what is expected of it. */
    public InvalidRequest(String field, String message) {
        super(400, "invalid-request", "The request is not valid", field + ": " + message);
        this.error = new FieldError(field, message);
        with("errors", List.of(error));
    }

    /** The field, the parameter or the header. */
    public String field() {
        return error.field();
    }

    /** What is expected of it. */
    public String expectation() {
        return error.message();
    }
}
