package io.guichet.ticket.intake;

import io.guichet.chassis.testing.EventsIn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A triaged message as triage would send it, for tests. */
public final class Triaged {

    private final UUID messageId;
    private final UUID organization;
    private final List<String> decisions = new ArrayList<>();
    private int subjectCount = 1;
    private String channel = "call";
    private String mail = "";

    private Triaged(UUID messageId, UUID organization) {
        this.messageId = messageId;
        this.organization = organization;
    }

    /** A call of somebody of the organization. */
    public static Triaged message(UUID messageId, UUID organization) {
        return new Triaged(messageId, organization);
    }

    public Triaged subjects(int count) {
        subjectCount = count;
        return this;
    }

    public Triaged byMail() {
        channel = "email";
        return this;
    }

    /** By mail, of a category such as human or automatic. */
    public Triaged byMail(String category) {
        mail = ",\"mail\":{\"messageId\":\"<%s@example.org>\",\"category\":\"%s\"}".formatted(messageId, category);
        return byMail();
    }

    public Triaged join(int subject, UUID ticketId, String summary) {
        return decide(subject, "join", null, summary, ticketId);
    }

    public Triaged resolve(int subject, UUID ticketId, String summary) {
        return decide(subject, "resolve", null, summary, ticketId);
    }

    public Triaged answered(int subject, String queue, String summary, String answer) {
        decide(subject, "open", queue, summary, UUID.randomUUID());
        var last = decisions.size() - 1;
        decisions.set(last, decisions.get(last).replace("\"rule\":", "\"answer\":\"" + answer + "\",\"rule\":"));
        return this;
    }

    public Triaged open(int subject, String queue, String summary) {
        return decide(subject, "open", queue, summary, UUID.randomUUID());
    }

    public Triaged open(int subject, String queue, String summary, UUID ticketId) {
        return decide(subject, "open", queue, summary, ticketId);
    }

    public Triaged hold(int subject) {
        return decide(subject, "hold", "identify", "Who is it?", null);
    }

    public Triaged file(int subject) {
        return decide(subject, "file", null, "Newsletter", null);
    }

    /** Adds the message to a batch, as an event of its own. */
    public EventsIn into(EventsIn batch) {
        return into(batch, UUID.randomUUID().toString());
    }

    public EventsIn into(EventsIn batch, String eventId) {
        return batch.with(eventId, TriagedMessage.TYPE, organization.toString(), json());
    }

    public void send() {
        into(EventsIn.to("triage-decisions")).send();
    }

    public void send(String eventId) {
        into(EventsIn.to("triage-decisions"), eventId).send();
    }

    public String json() {
        return """
                {"messageId":"%s","channel":"%s","receivedAt":"2026-11-20T08:12:00Z","takenBy":"Anna","contactStatus":"known",
                 "sender":{"name":"Camille Martin","number":"+33561000000"},
                 "contact":{"id":"0199aa10-0000-7000-8000-00000000000c","name":"Camille Martin","address":"caller@example.org",
                  "organization":{"id":"%s","name":"Boulangerie Martin"}},
                 "language":"fr"%s,"decisions":[%s]}
                """.formatted(messageId, channel, organization, mail, String.join(",", decisions));
    }

    private Triaged decide(int subject, String outcome, String queue, String summary, UUID ticketId) {
        decisions.add("""
                {"decisionId":"%s","subjectIndex":%d,"subjectCount":%d,"revision":1,"outcome":"%s"%s%s,"labels":["manager"],
                 "kind":"malfunction","usable":false,"alternative":"painful","summary":"%s","text":"All of it.",
                 "rule":"customers","rulesVersion":"3f9a01c2"}
                """.formatted(
                        UUID.randomUUID(),
                        subject,
                        subjectCount,
                        outcome,
                        queue == null ? "" : ",\"queue\":\"" + queue + "\"",
                        ticketId == null ? "" : ",\"ticketId\":\"" + ticketId + "\"",
                        summary));
        return this;
    }
}
