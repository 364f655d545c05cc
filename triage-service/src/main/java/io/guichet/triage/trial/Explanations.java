package io.guichet.triage.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.triage.message.KeptMessage;
import io.guichet.triage.message.KeptMessages;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.rules.RulesInForce;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;

/** Asks the rules in force why. */
@ApplicationScoped
class Explanations {

    private static final String ID = "messageId";

    private final RulesInForce rules;
    private final KeptMessages messages;
    private final InstantSource clock;

    Explanations(RulesInForce rules, KeptMessages messages, InstantSource clock) {
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    @WithSession
    Uni<ExplanationView> of(ExplanationRequest asked) {
        if (asked.messageId() != null && asked.message() == null) {
            return messages.require(asked.messageId()).map(KeptMessage::message).map(this::of);
        }
        if (asked.messageId() == null && asked.message() instanceof ObjectNode written) {
            return Uni.createFrom().item(of(message(written)));
        }
        throw new InvalidRequest(
                "message", "expected one of messageId, of a message that triage has seen, and message");
    }

    ExplanationView of(ReceivedMessage message) {
        var now = clock.instant();
        return new ExplanationView(
                rules.version(),
                message.matters().stream()
                        .map(matter -> rules.explain(matter, now))
                        .toList());
    }

    private static ReceivedMessage message(ObjectNode written) {
        if (!written.has(ID)) {
            written.put(ID, new UUID(0, 0).toString());
        }
        try {
            return EventJson.read(written.toString().getBytes(StandardCharsets.UTF_8), ReceivedMessage.class);
        } catch (UnreadableEvent e) {
            throw new InvalidRequest("message", "not a message as intake tells it: " + cause(e));
        }
    }

    // Jackson's first line says what; the rest is where in our code
    private static String cause(UnreadableEvent e) {
        var text = String.valueOf(e.getMessage());
        var line = text.indexOf('\n');
        return (line < 0 ? text : text.substring(0, line)).replaceAll("`?io\\.guichet\\.[\\w.$]+`?", "a message");
    }
}
