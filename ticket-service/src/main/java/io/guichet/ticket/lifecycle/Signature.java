package io.guichet.ticket.lifecycle;

import io.guichet.ticket.published.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, when, from where (P29).
 *
 * @param id as their token names them
 * @param name as people read it
 * @param address their own, never for customers (P5)
 * @param from the role in which they do it: agent, manager, client, system
 * @param level of an agent; null: none is known
 */
public record Signature(
        String id,
        String name,
        @Nullable String address,
        String from,
        @Nullable Integer level,
        Instant at) {

    private static final String AGENT = "agent";
    private static final String MANAGER = "manager";

    /** The agent's id; null if it was no agent. */
    public @Nullable String agentId() {
        return isPerson() ? id : null;
    }

    /** As events name them. */
    public Person person() {
        return new Person(id, name, address);
    }

    /** Whether a person of the desk does it. */
    public boolean isPerson() {
        return from.equals(AGENT) || from.equals(MANAGER);
    }

    /** Whether they may speak for a level: it is theirs or below, or they decide everything. */
    public boolean reaches(int wanted) {
        return from.equals(MANAGER) || level != null && level >= wanted;
    }
}
