package io.guichet.notification.register;

import io.guichet.notification.job.NotificationState;
import java.util.UUID;

/** 409: there is no doubt about it. */
final class NothingToDecide extends NotificationProblem {

    private static final long serialVersionUID = 1;

    NothingToDecide(UUID id, NotificationState state, String expected) {
        super(
                409,
                "nothing-to-decide",
                "There is nothing to decide",
                "Notification " + id + " is " + state.word() + "; this is for those that are " + expected
                        + ". GET /notifications?state=in-doubt lists what wants a decision.");
        with("state", state.word());
    }
}
