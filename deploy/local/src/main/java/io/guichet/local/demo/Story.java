package io.guichet.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.local.LocalSystem;
import io.guichet.local.client.Receipt;
import io.guichet.local.client.ServiceClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of one sample: decisions, tickets, deadlines, acknowledgements, as far as they are known by now. */
final class Story {
    private static final Set<String> SETTLED = Set.of("sent", "suppressed", "failed", "in-doubt");
    private static final List<String> SHOWN_CLOCKS = List.of("solution", "qualification");

    private final Sample sample;
    private final Receipt receipt;
    private List<JsonNode> decisions = List.of();
    private Map<String, JsonNode> tickets = Map.of();
    private final Map<String, JsonNode> deadlines = new LinkedHashMap<>();
    private final Map<String, JsonNode> acknowledgements = new LinkedHashMap<>();

    Story(Sample sample, Receipt receipt) {
        this.sample = sample;
        this.receipt = receipt;
    }

    /** Asks the services for what is not known yet. */
    void goOn(LocalSystem system, ServiceClient services) throws IOException, InterruptedException {
        if (decisions.size() < receipt.subjects()) {
            decisions = inOrder(services.items(system.triage(), "/decisions?message=" + receipt.message()));
        }
        if (tickets.size() < expectedTickets()) {
            tickets = byId(services.items(system.ticket(), "/tickets?message=" + receipt.message()));
        }
        for (JsonNode ticket : tickets.values()) {
            String number = ticket.path("number").asText();
            if (!deadlines.containsKey(number)) {
                shown(services.items(system.sla(), "/deadlines?ticket=" + number))
                        .ifPresent(deadline -> deadlines.put(number, deadline));
            }
            if (!isSettled(number)) {
                services.items(system.notification(), "/notifications?ticket=" + number).stream()
                        .filter(one -> one.path("kind").asText().equals("acknowledgement"))
                        .findFirst()
                        .ifPresent(one -> acknowledgements.put(number, one));
            }
        }
    }

    /** Whether nothing more is to come. */
    boolean isComplete() {
        return !receipt.isTaken()
                || (decisions.size() == receipt.subjects()
                        && tickets.size() == expectedTickets()
                        && tickets.values().stream()
                                .map(ticket -> ticket.path("number").asText())
                                .allMatch(number -> deadlines.containsKey(number) && isSettled(number)));
    }

    /** One line per subject. */
    List<Line> lines() {
        if (!receipt.isTaken()) {
            return List.of(Line.refused(sample.title(), receipt.refusal()));
        }
        List<Line> lines = new ArrayList<>();
        for (JsonNode decision : decisions) {
            String place = receipt.subjects() == 1
                    ? sample.title()
                    : sample.title() + " " + decision.path("subjectIndex").asInt() + "/" + receipt.subjects();
            lines.add(line(place, decision));
        }
        return lines.isEmpty() ? List.of(Line.notYet(sample.title())) : lines;
    }

    /** The acknowledgements that went out. */
    List<JsonNode> sent() {
        return acknowledgements.values().stream()
                .filter(one -> one.path("state").asText().equals("sent"))
                .toList();
    }

    private Line line(String message, JsonNode decision) {
        if (!decision.path("outcome").asText().equals("open")) {
            return Line.withoutTicket(message, decision);
        }
        JsonNode ticket = tickets.get(decision.path("ticketId").asText());
        if (ticket == null) {
            return Line.notYet(message);
        }
        String number = ticket.path("number").asText();
        return Line.ofTicket(message, ticket, deadlines.get(number), acknowledgements.get(number));
    }

    /** Of a ticket's clocks the one that says until when it is to be solved, or else qualified; or else the next. */
    private static Optional<JsonNode> shown(List<JsonNode> deadlines) {
        return SHOWN_CLOCKS.stream()
                .flatMap(clock -> deadlines.stream()
                        .filter(one -> one.path("clock").asText().equals(clock)))
                .findFirst()
                .or(() -> deadlines.stream().findFirst());
    }

    private boolean isSettled(String number) {
        JsonNode acknowledgement = acknowledgements.get(number);
        return acknowledgement != null
                && SETTLED.contains(acknowledgement.path("state").asText());
    }

    private long expectedTickets() {
        return decisions.stream()
                .filter(decision -> decision.path("outcome").asText().equals("open"))
                .count();
    }

    private static List<JsonNode> inOrder(List<JsonNode> decisions) {
        return decisions.stream()
                .sorted(Comparator.comparingInt(one -> one.path("subjectIndex").asInt()))
                .toList();
    }

    private static Map<String, JsonNode> byId(List<JsonNode> tickets) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        tickets.forEach(ticket -> byId.put(ticket.path("id").asText(), ticket));
        return byId;
    }
}
