package io.guichet.notification.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes an attempt, and sees to it that an answer is not lost when it comes late. */
@ApplicationScoped
class Courier {

    private final Postman postman;
    private final LateAnswers lateAnswers;

    Courier(Postman postman, LateAnswers lateAnswers) {
        this.postman = postman;
        this.lateAnswers = lateAnswers;
    }

    /** What became of the attempt, as far as can be said in time. */
    Uni<Outcome> deliver(Attempt attempt) {
        return postman.deliver(attempt.mail(), () -> lateAnswers.sent(attempt));
    }
}
