package io.guichet.notification;

import io.agroal.api.AgroalDataSource;
import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.id.Ids;
import io.guichet.chassis.testing.EventsIn;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** What component tests do and see around the service: tickets are opened, rows are there or not. */
public final class DeskAtWork {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private DeskAtWork() {}

    /** A message that opened tickets, as their events tell it. */
    public record Message(UUID id, String recipient, List<String> numbers, List<UUID> tickets) {

        public static Message from(String recipient, int tickets) {
            var numbers = new ArrayList<String>();
            var ids = new ArrayList<UUID>();
            for (var i = 0; i < tickets; i++) {
                numbers.add("2026-%06d".formatted(NUMBERS.incrementAndGet()));
                ids.add(Ids.next());
            }
            return new Message(Ids.next(), recipient, numbers, ids);
        }

        public static Message from(String recipient) {
            return from(recipient, 1);
        }

        /** The same message after a correction opened another ticket from it. */
        public Message corrected() {
            var other = from(recipient, 1);
            return new Message(id, recipient, other.numbers, other.tickets);
        }

        public String number() {
            return numbers.get(0);
        }

        public String cause() {
            return "message:" + id;
        }

        /** All its tickets' events in one batch. */
        public Message opened() {
            var batch = EventsIn.to("ticket-events");
            for (var i = 0; i < numbers.size(); i++) {
                add(batch, Ids.next().toString(), i, Map.of());
            }
            batch.send();
            return this;
        }

        /** One ticket's event, in a batch of its own. */
        public void opened(String eventId, int ticket, Map<String, Object> changes) {
            var batch = EventsIn.to("ticket-events");
            add(batch, eventId, ticket, changes);
            batch.send();
        }

        private void add(EventsIn batch, String eventId, int ticket, Map<String, Object> changes) {
            var event = new LinkedHashMap<String, Object>();
            event.put("ticketId", tickets.get(ticket));
            event.put("number", numbers.get(ticket));
            event.put("sequence", 1);
            event.put("origin", Map.of("messageId", id, "subjectIndex", ticket + 1, "channel", "email"));
            event.put("siblings", siblings(ticket));
            event.put("queue", "assistance");
            event.put("summary", "the customer's own words");
            event.put("sender", Map.of("name", "Camille\r\nBcc: all@example.org", "address", recipient));
            event.put("language", "en");
            event.put("mail", Map.of("messageId", "<" + id + "@example.org>", "category", "human"));
            event.putAll(changes);
            batch.with(eventId, "guichet.ticket.opened.v1", tickets.get(ticket).toString(), EventJson.write(event));
        }

        private List<Map<String, Object>> siblings(int ticket) {
            var siblings = new ArrayList<Map<String, Object>>();
            for (var i = 0; i < numbers.size(); i++) {
                if (i != ticket) {
                    siblings.add(
                            Map.of("ticketId", tickets.get(i), "number", numbers.get(i), "summary", "another subject"));
                }
            }
            return siblings;
        }
    }

    /** States of the notifications for a recipient, oldest first. */
    public static List<String> states(String recipient) {
        return rows("select state from notification where recipient = ? order by id", recipient);
    }

    /** The one text column of the one notification for a recipient. */
    public static String only(String column, String recipient) {
        var rows = rows("select " + column + "::text from notification where recipient = ?", recipient);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " notifications for " + recipient);
        }
        return rows.get(0);
    }

    /** Types of the events told about a message, in their order; what is to be done about it apart. */
    public static List<String> told(Message message) {
        return rows(
                "select type from outbox where topic = 'notification.events' and type not like '%task-raised%' and key = ? order by id",
                message.id().toString());
    }

    /** The bodies of the events told about a message. */
    public static List<Map<?, ?>> bodies(Message message) {
        return rows(
                        "select convert_from(body, 'UTF8') from outbox where type not like '%task-raised%' and key = ? order by id",
                        message.id().toString())
                .stream()
                .<Map<?, ?>>map(json -> EventJson.read(json.getBytes(StandardCharsets.UTF_8), Map.class))
                .toList();
    }

    /** The first column of a query with one parameter. */
    public static List<String> rows(String sql, String parameter) {
        try (var connection = CDI.current().select(AgroalDataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            var result = statement.executeQuery();
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes rows by a statement with one parameter. */
    public static void change(String sql, String parameter) {
        try (var connection = CDI.current().select(AgroalDataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until it is so. */
    public static void eventually(String what, BooleanSupplier isSo) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            pause(20);
        }
    }

    /** Waits, for what must not happen. */
    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
