package io.guichet.chassis.http;

import io.guichet.chassis.problem.Problem;

/** 412: somebody else has changed it meanwhile. */
public final class StaleVersion extends Problem {

    private static final long serialVersionUID = 1;

    /** @param current the version that it has now */
    public StaleVersion(long current) {
        super(
                412,
                "stale-version",
                "Changed meanwhile",
                "It has been changed since you read it; its version is now \"" + current
                        + "\". Read it again, and send the change with the new ETag in the header If-Match.");
        with("current", Long.toString(current));
    }
}
