package io.guichet.ticket.published;

import org.jspecify.annotations.Nullable;

/** Something to read: an article of the knowledge base, or an external source (P21, P33). */
public record Article(@Nullable String title, String url) {}
