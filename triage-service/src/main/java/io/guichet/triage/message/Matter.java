package io.guichet.triage.message;

/** What is decided on: one subject, with the message that it came in. */
public record Matter(ReceivedMessage message, Subject subject) {}
