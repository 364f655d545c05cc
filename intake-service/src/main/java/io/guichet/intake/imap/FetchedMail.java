package io.guichet.intake.imap;

/** A mail, peeked at, whole. */
record FetchedMail(long uid, byte[] bytes) {}
