package io.guichet.notification.register;

import java.util.UUID;

/** 404: nothing is known under this id. */
final class NoSuchNotification extends NotificationProblem {

    private static final long serialVersionUID = 1;

    NoSuchNotification(UUID id) {
        super(
                404,
                "no-such-notification",
                "There is no such notification",
                "No notification has the id " + id + "; GET /notifications lists them, by ticket, state or recipient");
    }
}
