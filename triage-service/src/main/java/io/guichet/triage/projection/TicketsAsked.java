package io.guichet.triage.projection;

import java.util.Set;
import java.util.UUID;

/**
 * Which tickets are asked for.
 *
 * @param ids of tickets
 * @param numbers of tickets
 * @param mails keys of mails that belong to them
 * @param contacts of whom the latest open ones are wanted
 */
public record TicketsAsked(Set<UUID> ids, Set<String> numbers, Set<UUID> mails, Set<UUID> contacts) {

    boolean isEmpty() {
        return ids.isEmpty() && numbers.isEmpty() && mails.isEmpty() && contacts.isEmpty();
    }
}
