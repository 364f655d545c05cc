package io.guichet.ticket.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a message says about a subject.
 *
 * @param summary one line; may be empty
 * @param text all that was said
 * @param language BCP 47
 */
@Embeddable
public record Said(
        @Column(name = "summary") String summary,
        @Column(name = "text") @Nullable String text,
        @Column(name = "language") @Nullable String language) {}
