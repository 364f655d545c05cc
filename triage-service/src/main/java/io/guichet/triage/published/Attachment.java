package io.guichet.triage.published;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with the message; intake keeps the bytes.
 *
 * @param size bytes
 */
public record Attachment(@Nullable String name, @Nullable String mediaType, long size) {}
