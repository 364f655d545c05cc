package io.guichet.notification.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the desk goes about its mail.
 *
 * @param zone in which times are written for agents
 * @param agents who is written to where nobody is named
 * @param handOffNumber which number the customer is told at a hand-off (P24)
 * @param doneOutcomes outcomes of a closing of which the customer is told by themselves (P34)
 * @param survey where customers are asked how it was, if they are
 * @param brake how many automatic mails are enough
 * @param promises phrases of the desk's own that say when it will act (P32)
 */
public record Habits(
        ZoneId zone,
        Agents agents,
        HandOffNumber handOffNumber,
        Set<String> doneOutcomes,
        @Nullable Survey survey,
        Brake brake,
        List<String> promises) {

    public Habits {
        promises = List.copyOf(promises);
        doneOutcomes = Set.copyOf(doneOutcomes);
    }

    /** Which number a customer is told when their ticket goes to dev (P24). */
    public enum HandOffNumber {
        /** The desk's. */
        OURS,
        /** Dev's. */
        DEV,
        /** Both. */
        BOTH;

        /** Whether the mail has to wait until dev's number is known. */
        public boolean waitsForDev() {
            return this != OURS;
        }
    }

    /** A question after closing: the page, in which {@code {number}} stands for the ticket's, and after which outcomes. */
    public record Survey(String url, Set<String> outcomes) {

        public Survey {
            outcomes = Set.copyOf(outcomes);
        }

        /** Where the customer of a ticket is asked. */
        public String pageFor(String number) {
            return url.replace("{number}", number);
        }
    }

    /** Addresses of those who work at the desk, by what they do. */
    public record Agents(
            List<EmailAddress> standard,
            Map<Integer, List<EmailAddress>> levels,
            Map<String, List<EmailAddress>> queues,
            Map<String, List<EmailAddress>> trades) {

        public Agents {
            standard = List.copyOf(standard);
            levels = Map.copyOf(levels);
            queues = Map.copyOf(queues);
            trades = Map.copyOf(trades);
        }

        /** Who answers for a level; the standard addresses if the desk names none. */
        public List<EmailAddress> ofLevel(@Nullable Integer level) {
            return Optional.ofNullable(level).map(levels::get).orElse(standard);
        }

        /** Who looks after a queue. */
        public List<EmailAddress> ofQueue(String queue) {
            return queues.getOrDefault(queue, standard);
        }

        /** Who can be asked for a trade's opinion (P42). */
        public List<EmailAddress> ofTrade(@Nullable String trade) {
            return Optional.ofNullable(trade).map(trades::get).orElse(standard);
        }
    }

    /**
     * How many automatic mails to customers are enough, in sliding windows; 0: no limit.
     *
     * @param recipientHour to one address within an hour
     * @param recipientDay to one address within 24 hours
     * @param ticketDay about one ticket within 24 hours
     * @param deskHour of the whole desk within an hour
     */
    public record Brake(int recipientHour, int recipientDay, int ticketDay, int deskHour) {

        /** What holds if the desk says nothing. */
        public static final Brake STANDARD = new Brake(5, 40, 20, 0);
    }
}
