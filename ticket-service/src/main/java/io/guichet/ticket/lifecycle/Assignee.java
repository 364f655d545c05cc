package io.guichet.ticket.lifecycle;

import io.guichet.ticket.published.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The agent who treats a ticket.
 *
 * @param id as their token names them
 * @param name as people read it
 * @param address their own: the desk writes to it, and never from it (P5)
 */
@Embeddable
public record Assignee(
        @Column(name = "assignee_id") String id,
        @Column(name = "assignee_name") String name,
        @Column(name = "assignee_address") @Nullable String address) {

    /** As events name them; nobody where there is nobody. */
    public static @Nullable Person person(@Nullable Assignee who) {
        return who == null ? null : new Person(who.id, who.name, who.address);
    }
}
