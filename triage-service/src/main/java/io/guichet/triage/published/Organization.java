package io.guichet.triage.published;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The structure that a contact belongs to. */
public record Organization(UUID id, @Nullable String name) {}
