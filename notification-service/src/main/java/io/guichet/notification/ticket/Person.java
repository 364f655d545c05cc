package io.guichet.notification.ticket;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the desk.
 *
 * @param id the agent's id
 * @param name as it is shown
 * @param address where they can be written to
 */
@Embeddable
public record Person(
        @Nullable String id,
        @Nullable String name,
        @Nullable String address) {

    /** Whether it is the one with this id. */
    public boolean is(@Nullable String other) {
        return id != null && id.equals(other);
    }
}
