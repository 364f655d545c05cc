package io.guichet.ticket.problem;

import io.guichet.chassis.problem.FieldError;
import java.util.List;
import java.util.stream.Collectors;

/** 422: the request can be read, and a rule of the desk does not allow what it says. */
public final class Unacceptable extends TicketProblem {

    private static final long serialVersionUID = 1;

    /**
     * Names each field that is at fault.
     *
     * @param slug of the rule
     */
    public Unacceptable(String slug, String title, List<FieldError> errors) {
        super(422, slug, title, words(errors));
        with("errors", errors);
    }

    /** One field at fault. */
    public static Unacceptable field(String slug, String title, String field, String message) {
        return new Unacceptable(slug, title, List.of(new FieldError(field, message)));
    }

    private static String words(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
    }
}
