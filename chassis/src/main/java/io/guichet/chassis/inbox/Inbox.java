package io.guichet.chassis.inbox;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes a batch of records to its effect, exactly once per event, and never fails outward.
 *
 * <p>A batch is one transaction. If it fails for a reason that passes (database or broker away, deadlock), it is tried again without
 * end. If it fails otherwise it goes one by one: what can never be read, and what failed alone five times, becomes a dead letter.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS_ALONE = 5;

    private final InboxTransaction transaction;
    private final DeadLetters deadLetters;
    private final Outbox outbox;

    Inbox(InboxTransaction transaction, DeadLetters deadLetters, Outbox outbox) {
        this.transaction = transaction;
        this.deadLetters = deadLetters;
        this.outbox = outbox;
    }

    /**
     * Handles a batch.
     *
     * @param channel name of the consumer's channel; with the event's id it makes the inbox row
     * @param types the event types that the handler wants; others are passed over
     */
    public Uni<Void> consume(
            String channel, ConsumerRecords<String, byte[]> records, Set<String> types, EventHandler handler) {
        return consume(channel, records, types::contains, handler);
    }

    /**
     * Handles a batch.
     *
     * @param channel name of the consumer's channel; with the event's id it makes the inbox row
     * @param wanted tells the event types that the handler wants, also those that nobody thought of yet; others are passed over
     */
    public Uni<Void> consume(
            String channel, ConsumerRecords<String, byte[]> records, Predicate<String> wanted, EventHandler handler) {
        var readable = new ArrayList<ReceivedEvent>(records.count());
        var unreadable = new ArrayList<DeadLetter>();
        for (var record : records) {
            read(record, wanted, readable, unreadable);
        }
        var work = new Work(channel, handler);
        return Transient.untilDone(() -> deadLetters.bury(unreadable))
                .chain(() -> together(work, readable))
                .invoke(outbox::wake);
    }

    private static void read(
            ConsumerRecord<String, byte[]> record,
            Predicate<String> wanted,
            List<ReceivedEvent> readable,
            List<DeadLetter> unreadable) {
        try {
            var event = ReceivedEvent.of(record);
            if (wanted.test(event.type())) {
                readable.add(event);
            }
        } catch (UnreadableEvent e) {
            unreadable.add(new DeadLetter(record, e));
        }
    }

    private Uni<Void> together(Work work, List<ReceivedEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Transient.retried(() -> transaction.run(work, events))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "a batch of %d events on %s failed and goes one by one: %s",
                        events.size(), work.channel(), failure))
                .onFailure()
                .recoverWithUni(() -> oneByOne(work, events));
    }

    private Uni<Void> oneByOne(Work work, List<ReceivedEvent> events) {
        var done = Uni.createFrom().voidItem();
        for (var event : events) {
            done = done.chain(() -> alone(work, event, 1));
        }
        return done;
    }

    private Uni<Void> alone(Work work, ReceivedEvent event, int attempt) {
        return Transient.retried(() -> transaction.run(work, List.of(event)))
                .onFailure()
                .recoverWithUni(failure -> failure instanceof UnreadableEvent || attempt == ATTEMPTS_ALONE
                        ? bury(work, event, failure)
                        : Transient.pause(attempt).chain(() -> alone(work, event, attempt + 1)));
    }

    private Uni<Void> bury(Work work, ReceivedEvent event, Throwable failure) {
        var letter = new DeadLetter(event.record(), failure);
        return Transient.untilDone(() -> transaction.bury(work, event, letter));
    }
}
