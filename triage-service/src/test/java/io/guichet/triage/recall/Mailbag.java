package io.guichet.triage.recall;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.triage.intake.Messages;
import io.guichet.triage.message.ReceivedMessage;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages as intake tells them, and tickets as ticket-service does, for component tests. */
public final class Mailbag {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID id = UUID.randomUUID();
    private final ObjectNode body = JSON.createObjectNode();

    private Mailbag(String channel, String subject) {
        body.put("messageId", id.toString())
                .put("channel", channel)
                .put("receivedAt", Instant.parse("2026-11-24T08:00:00Z").toString())
                .put("contactStatus", "unknown")
                .put("language", "fr");
        body.putArray("subjects")
                .addObject()
                .put("index", 1)
                .put("summary", subject)
                .put("text", "");
    }

    public static Mailbag mail(String subject, String from) {
        var mail = new Mailbag("email", subject);
        mail.body.put("mailbox", "assistance").putObject("sender").put("address", from);
        mail.body
                .putObject("mail")
                .put("messageId", "<" + mail.id + "@client.example>")
                .put("category", "human");
        return mail;
    }

    public static Mailbag voicemail(String subject, boolean listened) {
        var voicemail = new Mailbag("voicemail", subject);
        voicemail.body.putObject("sender").put("number", "+33561000000");
        voicemail.body.putObject("voicemail").put("listened", listened);
        return voicemail;
    }

    public Mailbag by(UUID contact, @Nullable UUID organization) {
        var known = body.put("contactStatus", "known")
                .putObject("contact")
                .put("id", contact.toString())
                .put("name", "C");
        if (organization != null) {
            known.putObject("organization").put("id", organization.toString()).put("name", "O");
        }
        return this;
    }

    public Mailbag category(String category) {
        ((ObjectNode) body.get("mail")).put("category", category);
        return this;
    }

    public Mailbag answers(String... ids) {
        var references = ((ObjectNode) body.get("mail")).putArray("references");
        for (var each : ids) {
            references.add(each);
        }
        return this;
    }

    public Mailbag failing(String originalMessageId) {
        ((ObjectNode) body.get("mail"))
                .put("category", "bounce")
                .putObject("bounce")
                .put("originalMessageId", originalMessageId)
                .put("permanent", true);
        return this;
    }

    /** What the gateway found: spam, or a sender who is not who they say. */
    public Mailbag suspected(boolean spam, boolean forged) {
        var mail = (ObjectNode) body.get("mail");
        mail.putObject("spam").put("flagged", spam);
        mail.putObject("authentication").put("dmarc", forged ? "fail" : "pass").put("failed", forged);
        return this;
    }

    public Mailbag text(String text) {
        ((ObjectNode) body.get("subjects").get(0)).put("text", text);
        return this;
    }

    public Mailbag at(String time) {
        body.put("receivedAt", time);
        return this;
    }

    public Mailbag revision(int revision) {
        body.put("revision", revision);
        return this;
    }

    /** As it is written to ask why. */
    public String written() {
        var written = body.deepCopy();
        written.remove("messageId");
        return "{\"message\": " + written + "}";
    }

    /** As intake tells it. */
    String told() {
        return body.toString();
    }

    public UUID id() {
        return id;
    }

    public String messageId() {
        return "<" + id + "@client.example>";
    }

    public EventsIn addTo(EventsIn batch) {
        return addTo(batch, "e-" + UUID.randomUUID());
    }

    /** In an event of this id. */
    EventsIn addTo(EventsIn batch, String event) {
        return batch.with(event, ReceivedMessage.TYPE, "conversation", told());
    }

    public Mailbag send() {
        addTo(EventsIn.to("intake-messages")).send();
        return this;
    }

    /** The decisions on it, as an agent sees them. */
    public JsonPath decisions() {
        return Messages.decisions(id).extract().jsonPath();
    }

    public String last(String field) {
        return decisions().getString("items[-1]." + field);
    }

    /** Tells triage of a ticket what ticket-service would. */
    public static void tell(String type, String json) {
        EventsIn.to("ticket-events")
                .with("t-" + UUID.randomUUID(), type, "ticket", json)
                .send();
    }
}
