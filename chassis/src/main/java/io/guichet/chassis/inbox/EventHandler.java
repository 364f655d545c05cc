package io.guichet.chassis.inbox;

import io.guichet.chassis.event.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** What a service does with new events: their whole effect, in the transaction that is already open. */
@FunctionalInterface
public interface EventHandler {

    /**
     * Takes effect of events that were not seen before, in the order of their partitions.
     *
     * <p>Fails with {@link io.guichet.chassis.event.UnreadableEvent} for what can never be read; any other failure is tried again.
     */
    Uni<Void> handle(List<ReceivedEvent> events);
}
