package io.guichet.notification.delivery;

/** What became of an attempt. Only {@link InDoubt} leaves open whether the mail server has the mail. */
sealed interface Outcome {

    /** The mail server has it. */
    record Sent() implements Outcome {}

    /** The mail server does not have it and asked to try later. */
    record PutOff(String reason) implements Outcome {}

    /** The mail server does not have it and does not want it. */
    record Refused(String reason) implements Outcome {}

    /** The mail server was not reached, or takes no mail from us at all: this mail is as good as untried. */
    record Unreachable(String reason) implements Outcome {}

    /** Nobody knows. */
    record InDoubt(String reason) implements Outcome {}
}
