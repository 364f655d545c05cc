package io.guichet.chassis.http;

import io.guichet.chassis.problem.Problem;

/** 428: a change that does not say which version it changes (RFC 6585). */
public final class VersionMissing extends Problem {

    private static final long serialVersionUID = 1;

    public VersionMissing() {
        super(
                428,
                "version-missing",
                "Which version?",
                "The header If-Match is required: the ETag of what is to be changed, as it was given when you read it.");
    }
}
