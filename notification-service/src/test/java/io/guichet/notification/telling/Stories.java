package io.guichet.notification.telling;

import io.guichet.chassis.event.EventJson;
import io.guichet.notification.desk.Desks;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.ticket.KnownTicket;
import io.guichet.notification.ticket.TicketNews;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A ticket of which one event after the other is heard. */
final class Stories {

    static final Instant NOW = Instant.parse("2026-11-20T09:30:02Z");
    static final UUID TICKET = UUID.fromString("0199aa10-0000-7000-8000-000000000001");

    private final MailDesk desk;
    private final KnownTicket ticket = new KnownTicket(TICKET, "2026-000001");

    Stories(MailDesk desk) {
        this.desk = desk;
    }

    /** A customer's mail, on which Anna works and which Bob watches. */
    static Stories ofACustomersMail() {
        return of(Desks.test(), Map.of());
    }

    static Stories of(MailDesk desk, Map<String, Object> changes) {
        var opened = new HashMap<String, Object>(Map.of(
                "queue",
                "assistance",
                "summary",
                "Export refuses to start",
                "language",
                "en",
                "origin",
                Map.of("channel", "email"),
                "sender",
                Map.of("name", "Camille", "address", "caller@example.org"),
                "mail",
                Map.of("messageId", "<1@example.org>", "category", "human")));
        opened.putAll(changes);
        var stories = new Stories(desk);
        stories.happens("opened", opened);
        stories.happens("assigned", Map.of("byId", "anna", "assignee", person("anna"), "queue", "assistance"));
        stories.happens("escalated", Map.of("byId", "bob", "watcher", person("bob"), "level", 2));
        return stories;
    }

    static Map<String, Object> person(String id) {
        return Map.of("id", id, "name", id, "address", id + "@agents.test");
    }

    Story happens(String what, Map<String, Object> fields) {
        var body = new HashMap<>(fields);
        body.put("ticketId", TICKET);
        body.put("number", "2026-000001");
        body.putIfAbsent("by", "Somebody");
        return happensAsWritten(what, EventJson.write(body));
    }

    Story happensAsWritten(String what, String json) {
        var news = EventJson.read(json.getBytes(StandardCharsets.UTF_8), TicketNews.class);
        ticket.learn(what, news);
        return new Story(new Happening("e1", null, what, news), ticket, desk, NOW);
    }
}
