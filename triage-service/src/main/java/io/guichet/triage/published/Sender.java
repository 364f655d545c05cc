package io.guichet.triage.published;

import org.jspecify.annotations.Nullable;

/**
 * Who called or wrote, as the message says.
 *
 * @param address mail address, lower case
 * @param number telephone number: E.164, or as it was written if it cannot be one
 * @param numberInvalid true if it cannot be one
 */
public record Sender(
        @Nullable String name,
        @Nullable String address,
        @Nullable String number,
        @Nullable Boolean numberInvalid) {}
