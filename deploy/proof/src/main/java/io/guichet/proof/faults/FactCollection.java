package io.guichet.proof.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.local.Topics;
import io.guichet.proof.check.Facts;
import io.guichet.proof.check.Facts.DeadLetter;
import io.guichet.proof.check.Facts.Deadline;
import io.guichet.proof.check.Facts.Decision;
import io.guichet.proof.check.Facts.Job;
import io.guichet.proof.check.Facts.Mail;
import io.guichet.proof.check.Facts.Missed;
import io.guichet.proof.check.Facts.Origin;
import io.guichet.proof.check.Facts.Poison;
import io.guichet.proof.check.Facts.RepeatedHappening;
import io.guichet.proof.check.Facts.Sent;
import io.guichet.proof.check.Facts.StoredMessage;
import io.guichet.proof.check.Facts.Ticket;
import io.guichet.proof.check.Facts.TicketEvent;
import io.guichet.proof.sink.SinkMail;
import io.guichet.proof.system.Databases;
import io.guichet.proof.system.ProvenSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Collects the facts after a run. */
final class FactCollection {
    private static final String JOBS = """
            select n.id, n.kind, n.state, coalesce(n.recipient, ''), coalesce(string_agg(t.number, ',' order by t.position), '')
            from notification n left join notification_ticket t on t.notification_id = n.id
            group by n.id, n.kind, n.state, n.recipient
            """;
    private static final String HAPPENINGS = """
            select ticket_id, what || ': ' || text, count(*) from timeline_entry
            group by ticket_id, at, who, what, source, text having count(*) > 1
            """;
    // what is told of a held message names the message
    private static final String DEADLINES = """
            select coalesce(message_id || '/' || subject_index, id::text), ticket_id, clock, generation, state from deadline
            """;
    private static final String BURIED = """
            select headers ->> 'guichet-dead-letter-topic', (headers ->> 'guichet-dead-letter-partition')::int,
                   (headers ->> 'guichet-dead-letter-offset')::bigint, headers ->> 'guichet-dead-letter-cause', set_aside is not null
            from outbox where topic like '%.dlq'
            """;

    private final ObjectMapper json = new ObjectMapper();
    private final ProvenSystem system;
    private final Databases databases;

    FactCollection(ProvenSystem system) {
        this.system = system;
        this.databases = system.databases();
    }

    /**
     * All facts; for a system that has come to rest.
     *
     * @param sent what the client has handed in
     * @param mails what the sink has taken
     * @param waiting what has not come to rest
     */
    Facts facts(List<Sent> sent, List<SinkMail> mails, List<Poison> poison, List<String> waiting) throws SQLException {
        Set<Origin> poisoned = poison.stream().map(Poison::origin).collect(Collectors.toSet());
        return new Facts(
                sent,
                databases.query(
                        "intake",
                        "select id, raw_sha256 from message",
                        row -> new StoredMessage(row.getString(1), row.getString(2))),
                databases.query(
                        "triage",
                        "select message_id, subject_index, revision, outcome, coalesce(ticket_id::text, '') from decision",
                        row -> new Decision(
                                row.getString(1), row.getInt(2), row.getInt(3), row.getString(4), row.getString(5))),
                databases.query(
                        "ticket",
                        "select id, number, origin_message_id, origin_subject_index, status ilike 'closed%' from ticket",
                        row -> new Ticket(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getBoolean(5))),
                databases.query(
                        "notification",
                        JOBS,
                        row -> new Job(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                List.of(row.getString(5).split(",")))),
                mails.stream()
                        .map(mail -> new Mail(mail.messageId(), mail.recipient(), mail.numbers()))
                        .toList(),
                ticketEvents(poisoned),
                databases.query(
                        "sla",
                        DEADLINES,
                        row -> new Deadline(
                                row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5))),
                missed(poisoned),
                databases.query(
                        "ticket",
                        HAPPENINGS,
                        row -> new RepeatedHappening(row.getString(1), row.getString(2), row.getInt(3))),
                poison,
                deadLetters(),
                waiting);
    }

    private List<TicketEvent> ticketEvents(Set<Origin> poisoned) {
        List<TicketEvent> events = new ArrayList<>();
        WholeTopic.read(system.bootstrapServers(), "ticket.events", record -> {
            if (!poisoned.contains(origin(record))) {
                JsonNode body = body(record);
                events.add(new TicketEvent(
                        WholeTopic.header(record, "ce_id"),
                        body.path("ticketId").asText(),
                        WholeTopic.header(record, "ce_type"),
                        body.path("sequence").asLong()));
            }
        });
        return events;
    }

    private List<Missed> missed(Set<Origin> poisoned) {
        List<Missed> missed = new ArrayList<>();
        WholeTopic.read(system.bootstrapServers(), "sla.events", record -> {
            if (!poisoned.contains(origin(record))) {
                missedDeadline(record)
                        .ifPresent(deadline -> missed.add(new Missed(WholeTopic.header(record, "ce_id"), deadline)));
            }
        });
        return missed;
    }

    private Optional<String> missedDeadline(ConsumerRecord<String, byte[]> record) {
        String type = WholeTopic.header(record, "ce_type");
        JsonNode body = body(record);
        if (type.startsWith("guichet.sla.deadline-missed.")) {
            return Optional.of(body.path("deadlineId").asText());
        }
        return type.startsWith("guichet.sla.message-untouched.")
                        && body.path("threshold").asInt() == 100
                ? Optional.of(body.path("messageId").asText() + "/"
                        + body.path("subjectIndex").asInt())
                : Optional.empty();
    }

    private List<DeadLetter> deadLetters() throws SQLException {
        Set<Origin> visible = new HashSet<>();
        Topics.all().stream()
                .filter(topic -> topic.endsWith(".dlq"))
                .forEach(topic -> WholeTopic.read(
                        system.bootstrapServers(), topic, record -> visible.add(originOfDeadLetter(record))));
        List<DeadLetter> letters = new ArrayList<>();
        for (String service : Databases.NAMES) {
            letters.addAll(databases.query(service, BURIED, row -> {
                Origin origin = new Origin(row.getString(1), row.getInt(2), row.getLong(3));
                return new DeadLetter(service, origin, row.getString(4), row.getBoolean(5) || visible.contains(origin));
            }));
        }
        return letters;
    }

    private static Origin origin(ConsumerRecord<String, byte[]> record) {
        return new Origin(record.topic(), record.partition(), record.offset());
    }

    private static Origin originOfDeadLetter(ConsumerRecord<String, byte[]> record) {
        return new Origin(
                WholeTopic.header(record, "guichet-dead-letter-topic"),
                Integer.parseInt(WholeTopic.header(record, "guichet-dead-letter-partition")),
                Long.parseLong(WholeTopic.header(record, "guichet-dead-letter-offset")));
    }

    private JsonNode body(ConsumerRecord<String, byte[]> record) {
        try {
            return json.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(origin(record) + " is no event.", e);
        }
    }
}
