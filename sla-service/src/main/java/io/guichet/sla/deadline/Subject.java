package io.guichet.sla.deadline;

import io.guichet.chassis.id.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What clocks run for: a ticket, or a message that is held.
 *
 * @param id the ticket's; of a message, one made of it and its subject
 * @param number the ticket's number; null for a message
 * @param messageId the message's id; null for a ticket
 * @param subjectIndex which of the message's subjects, from 1; null for a ticket
 */
public record Subject(
        UUID id,
        @Nullable String number,
        @Nullable UUID messageId,
        @Nullable Integer subjectIndex) {

    public static Subject ticket(UUID id, String number) {
        return new Subject(id, number, null, null);
    }

    public static Subject message(UUID messageId, int subjectIndex) {
        return new Subject(Ids.named(messageId, "held/" + subjectIndex), null, messageId, subjectIndex);
    }
}
