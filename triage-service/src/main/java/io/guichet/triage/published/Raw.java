package io.guichet.triage.published;

/**
 * The message as it came in; intake keeps the bytes.
 *
 * @param sha256 lower-case hexadecimal
 * @param size bytes
 */
public record Raw(String sha256, long size, String mediaType) {}
