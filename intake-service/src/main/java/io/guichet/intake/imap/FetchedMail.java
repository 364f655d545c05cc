package io.guichet.intake.imap;

import io.guichet.intake.body.TakenBody;

/** A mail, peeked at, whole; a large one lies in a file until it is closed. */
record FetchedMail(long uid, TakenBody body) {

    static FetchedMail of(long uid, byte[] bytes) {
        return new FetchedMail(uid, TakenBody.of(bytes));
    }
}
