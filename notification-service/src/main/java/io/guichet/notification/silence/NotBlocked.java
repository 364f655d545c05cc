package io.guichet.notification.silence;

import io.guichet.chassis.problem.Problem;

/** 404: mail goes to the address. */
final class NotBlocked extends Problem {

    private static final long serialVersionUID = 1;

    NotBlocked(String address) {
        super(
                404,
                "not-blocked",
                "The address is not blocked",
                "Mail goes to “" + address + "” already; GET /blocked-addresses lists those to which it does not");
    }
}
