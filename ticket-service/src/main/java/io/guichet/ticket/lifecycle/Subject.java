package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket is about; all that was said of it is in its messages.
 *
 * @param kind of the desk's kinds (P19); null: not said yet
 * @param usable whether the function can be used (P30); null: not answered
 * @param alternative what can be done instead (P30); null: not answered
 * @param summary one line; may be empty
 */
@Embeddable
public record Subject(
        @Column(name = "kind") @Nullable String kind,
        @Column(name = "usable") @Nullable Boolean usable,

        @Column(name = "alternative") @Enumerated(EnumType.STRING) @Nullable
        Alternative alternative,

        @Column(name = "summary") String summary) {}
