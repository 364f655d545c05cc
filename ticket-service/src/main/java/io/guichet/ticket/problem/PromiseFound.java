package io.guichet.ticket.problem;

import io.guichet.chassis.promise.Promise;
import java.util.List;
import java.util.stream.Collectors;

/** 422: a text for the customer says when the desk will act (P32). */
public final class PromiseFound extends TicketProblem {

    private static final long serialVersionUID = 1;

    /** Shows each phrase with its place in the text. */
    public PromiseFound(String field, List<Promise> promises) {
        super(
                422,
                "promise",
                "A promise of when",
                "%s says when the desk will act (%s). Leave it out; or, if it has to be said, send insist with the reason."
                        .formatted(
                                field,
                                promises.stream()
                                        .map(promise -> "\"" + promise.phrase() + "\"")
                                        .collect(Collectors.joining(", "))));
        with("field", field);
        with("phrases", promises);
    }
}
