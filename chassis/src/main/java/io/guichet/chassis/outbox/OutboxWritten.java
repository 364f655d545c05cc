package io.guichet.chassis.outbox;

/** In-process signal: a transaction that may have written outbox rows has committed. */
enum OutboxWritten {
    SIGNAL
}
