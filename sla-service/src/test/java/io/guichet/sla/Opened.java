package io.guichet.sla;

import io.guichet.chassis.testing.EventsIn;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A ticket that was opened, as ticket-service tells it. */
public record Opened(UUID eventId, UUID ticketId, String number, String at, String priority, String queue) {
    /** A Friday on which no test will ever run. */
    public static final String IN_2099 = "2099-11-20T08:12:00Z";

    private static final String TYPE = "guichet.ticket.opened.v1";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** A new ticket, of which the solution clock alone runs. */
    public static Opened ticket(String at, String priority) {
        return inQueue("assistance", at, priority);
    }

    /** A new ticket; in queue {@code clocks} all clocks run. */
    public static Opened inQueue(String queue, String at, String priority) {
        return new Opened(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "2099-%06d".formatted(NUMBERS.incrementAndGet()),
                at,
                priority,
                queue);
    }

    /** The same ticket, told by another event. */
    public Opened toldAgain() {
        return new Opened(UUID.randomUUID(), ticketId, number, at, priority, queue);
    }

    /** Hands events to the service in one batch. */
    public static void send(List<Opened> events) {
        EventsIn batch = EventsIn.to("ticket-events");
        events.forEach(event -> batch.with(event.eventId.toString(), TYPE, event.ticketId.toString(), event.json()));
        batch.send();
    }

    public String json() {
        return new JsonObject()
                .put("ticketId", ticketId.toString())
                .put("number", number)
                .put("sequence", 1)
                .put("at", at)
                .put("priority", priority)
                .put("status", "new")
                .put("queue", queue)
                .put("somethingNew", true)
                .encode();
    }
}
