package io.guichet.notification.register;

import io.guichet.chassis.problem.Problem;

/** All refusals of this service. */
abstract sealed class NotificationProblem extends Problem permits NoSuchNotification, NothingToDecide {

    private static final long serialVersionUID = 1;

    NotificationProblem(int status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }
}
