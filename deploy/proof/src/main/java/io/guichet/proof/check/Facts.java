package io.guichet.proof.check;

import java.util.List;

/**
 * All that was collected after a run, from the client's log, the databases, the topics and the mail sink.
 *
 * @param sent what the client has handed in
 * @param messages what intake has stored
 * @param decisions what triage has decided
 * @param tickets what ticket-service has
 * @param jobs what notification was to send
 * @param mails what the sink has taken, one entry per mail and recipient
 * @param ticketEvents {@code ticket.events} from its beginning, without poison
 * @param deadlines what sla has
 * @param missed {@code guichet.sla.deadline-missed} events, and {@code message-untouched} ones at the end of their target, from the beginning of {@code sla.events}
 * @param happenings what stands more than once on a ticket's timeline
 * @param poison what was put on the topics on purpose
 * @param deadLetters what is buried
 * @param waiting what still waits somewhere
 */
public record Facts(
        List<Sent> sent,
        List<StoredMessage> messages,
        List<Decision> decisions,
        List<Ticket> tickets,
        List<Job> jobs,
        List<Mail> mails,
        List<TicketEvent> ticketEvents,
        List<Deadline> deadlines,
        List<Missed> missed,
        List<RepeatedHappening> happenings,
        List<Poison> poison,
        List<DeadLetter> deadLetters,
        List<String> waiting) {

    /**
     * Something that was handed in.
     *
     * @param sha256 of its content
     * @param customer whether each of its subjects must become a ticket of which the customer hears
     * @param subjects how many it has
     * @param message intake's id in the answer; empty if none came or it was refused
     */
    public record Sent(String token, String sha256, String address, boolean customer, int subjects, String message) {

        /** Whether it was acknowledged. */
        public boolean isAcknowledged() {
            return !message.isEmpty();
        }
    }

    /** A message of intake. */
    public record StoredMessage(String id, String sha256) {}

    /** A decision of triage; {@code ticket} is empty where none is named. */
    public record Decision(String message, int subject, int revision, String outcome, String ticket) {}

    /** A ticket and where it comes from; what is closed needs no deadline. */
    public record Ticket(String id, String number, String message, int subject, boolean closed) {}

    /** A notification, and the tickets' numbers that it names. */
    public record Job(String id, String kind, String state, String recipient, List<String> numbers) {}

    /** A mail at the sink. */
    public record Mail(String messageId, String recipient, List<String> numbers) {}

    /** An event about a ticket; the list of facts is in the order of each partition. */
    public record TicketEvent(String id, String ticket, String type, long sequence) {}

    /**
     * A clock of a ticket, or of a held message: then the id is the message's with the subject's index. A ticket has several, and
     * several of the same clock one after the other.
     */
    public record Deadline(String id, String ticket, String clock, int generation, String state) {}

    /** A deadline's end, as it was told. */
    public record Missed(String eventId, String deadline) {}

    /** The same thing, more often than once on the same timeline. */
    public record RepeatedHappening(String ticket, String what, int times) {}

    /**
     * A record that was put on a topic on purpose.
     *
     * @param least how many consumers must bury it
     * @param most how many may; 0: all must pass it over
     * @param named whether it has an id of its own, by which its repetition is known
     */
    public record Poison(String kind, Origin origin, int least, int most, boolean named) {}

    /** Where a record lies. */
    public record Origin(String topic, int partition, long offset) {}

    /**
     * A record that a service has buried.
     *
     * @param visible whether it lies in the dead letters' topic, or is set aside with an alarm because it is too large for it
     */
    public record DeadLetter(String service, Origin origin, String cause, boolean visible) {}
}
