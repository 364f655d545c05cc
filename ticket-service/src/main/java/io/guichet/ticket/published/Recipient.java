package io.guichet.ticket.published;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customer whom something is for. */
public record Recipient(
        @Nullable String name,
        @Nullable String address,
        @Nullable UUID contactId) {}
