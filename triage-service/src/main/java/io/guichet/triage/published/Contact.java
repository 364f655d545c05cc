package io.guichet.triage.published;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person behind the message, as the desk knows them (P2). */
public record Contact(
        UUID id,
        @Nullable String name,
        @Nullable String address,
        @Nullable String number,
        @Nullable Organization organization) {}
