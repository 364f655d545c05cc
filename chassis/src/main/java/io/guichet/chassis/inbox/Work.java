package io.guichet.chassis.inbox;

/** What a consumer does: its channel and its handler. */
record Work(String channel, EventHandler handler) {}
