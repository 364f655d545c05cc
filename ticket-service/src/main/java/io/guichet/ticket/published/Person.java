package io.guichet.ticket.published;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the desk.
 *
 * @param address their own, to tell them; never for customers (P5)
 */
public record Person(String id, String name, @Nullable String address) {}
