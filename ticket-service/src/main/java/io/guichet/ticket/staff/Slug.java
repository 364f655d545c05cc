package io.guichet.ticket.staff;

/** The form of the ids of agents and teams, and of the names of queues and trades. */
final class Slug {

    static final String FORM = "[a-z0-9][a-z0-9._@-]{0,99}";
    static final String EXPECTED =
            "must be lower-case letters, digits, dots, dashes, such as agent-1; 100 characters at most";

    private Slug() {}
}
