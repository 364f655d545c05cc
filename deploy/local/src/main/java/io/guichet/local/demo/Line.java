package io.guichet.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line of the demo's table: one subject of one message. */
record Line(String message, String queue, String ticket, String priority, String due, String acknowledgement) {

    static final List<String> HEADINGS = List.of("MESSAGE", "QUEUE", "TICKET", "PRIORITY", "DUE", "ACKNOWLEDGEMENT");

    private static final String NONE = "-";
    private static final String NOT_YET = "(not yet)";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    static Line refused(String message, String problem) {
        return new Line(message, "refused: " + problem, NONE, NONE, NONE, NONE);
    }

    static Line notYet(String message) {
        return new Line(message, NOT_YET, NONE, NONE, NONE, NONE);
    }

    static Line withoutTicket(String message, JsonNode decision) {
        String place =
                switch (decision.path("outcome").asText()) {
                    case "hold" -> decision.path("queue").asText() + " (waits)";
                    case "join" -> "joins a ticket";
                    case "resolve" -> "resolves a ticket";
                    default -> "folder " + decision.path("folder").asText();
                };
        return new Line(message, place, NONE, NONE, NONE, NONE);
    }

    static Line ofTicket(
            String message, JsonNode ticket, @Nullable JsonNode deadline, @Nullable JsonNode acknowledgement) {
        return new Line(
                message,
                ticket.path("queue").asText() + labels(ticket),
                ticket.path("number").asText(),
                ticket.path("priority").asText(),
                deadline == null ? NOT_YET : due(deadline),
                acknowledgement == null ? NOT_YET : acknowledgement(acknowledgement));
    }

    List<String> cells() {
        return List.of(message, queue, ticket, priority, due, acknowledgement);
    }

    private static String labels(JsonNode ticket) {
        StringBuilder labels = new StringBuilder();
        ticket.path("labels").forEach(label -> labels.append(" +").append(label.asText()));
        return labels.toString();
    }

    private static String due(JsonNode deadline) {
        return deadline.hasNonNull("dueAt")
                ? WHEN.format(Instant.parse(deadline.path("dueAt").asText()).atZone(ZoneId.systemDefault()))
                : deadline.path("state").asText();
    }

    private static String acknowledgement(JsonNode notification) {
        String state = notification.path("state").asText();
        if (state.equals("sent")) {
            return "sent to " + notification.path("recipient").asText();
        }
        String reason = notification.path("reason").asText();
        return reason.isEmpty() ? state : state + ": " + reason;
    }
}
