package io.guichet.proof.load;

import io.guichet.proof.input.Input;
import io.guichet.proof.sink.SinkMail;
import io.guichet.proof.system.TicketWatch.OpenedTicket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** All inputs on their way, put together from what the generator, Kafka and the mail sink see. Safe for many threads. */
final class Trips {
    private final ConcurrentLinkedQueue<Trip> all = new ConcurrentLinkedQueue<>();
    private final Map<String, Trip> byAddress = new ConcurrentHashMap<>();
    private final Map<String, Opened> byMessage = new ConcurrentHashMap<>();
    private final LongAdder underWay = new LongAdder();
    private final LongAdder unanswered = new LongAdder();
    private final LongAdder repeatedMails = new LongAdder();

    /**
     * The tickets of a message.
     *
     * @param tickets how many have opened
     * @param at when the last of them did
     */
    record Opened(int tickets, long at) {
        Opened and(Opened other) {
            return new Opened(tickets + other.tickets, Math.max(at, other.at));
        }
    }

    Trip begin(Input input, long due) {
        Trip trip = new Trip(input, due);
        all.add(trip);
        unanswered.increment();
        if (!input.address().isEmpty()) {
            byAddress.put(input.address().toLowerCase(Locale.ROOT), trip);
        }
        if (input.customer()) {
            underWay.increment();
        }
        return trip;
    }

    void answered(Trip trip, String message, long at) {
        unanswered.decrement();
        trip.answered(message, at);
    }

    void failed(Trip trip, String why) {
        unanswered.decrement();
        trip.failed(why);
        if (trip.isCustomers()) {
            underWay.decrement();
        }
    }

    void opened(OpenedTicket ticket) {
        byMessage.merge(ticket.messageId(), new Opened(1, ticket.atNanos()), Opened::and);
    }

    void arrived(SinkMail mail) {
        Trip trip = byAddress.get(mail.recipient().toLowerCase(Locale.ROOT));
        if (trip == null) {
            return; // somebody's from an earlier run on the same data
        }
        if (!trip.acknowledged(mail.atNanos())) {
            repeatedMails.increment();
        } else if (trip.isCustomers()) {
            underWay.decrement();
        }
    }

    /** Whether every input has its answer, or none will come. */
    boolean allAnswered() {
        return unanswered.sum() == 0;
    }

    /** Customers' inputs that are sent and not acknowledged to them yet. */
    long underWay() {
        return underWay.sum();
    }

    /** Mails to somebody who already had one. */
    long repeatedMails() {
        return repeatedMails.sum();
    }

    /** What opened of it; no ticket before it was answered. */
    Opened openedOf(Trip trip) {
        return byMessage.getOrDefault(trip.message(), new Opened(0, 0));
    }

    /** Those meant to be sent from one moment to before another. */
    List<Trip> dueBetween(long from, long to) {
        return all.stream()
                .filter(trip -> trip.due() - from >= 0 && trip.due() - to < 0)
                .toList();
    }
}
