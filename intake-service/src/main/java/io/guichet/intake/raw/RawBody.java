package io.guichet.intake.raw;

/** Bytes to store, and what they are. */
public record RawBody(RawReference reference, Pieces pieces) {}
