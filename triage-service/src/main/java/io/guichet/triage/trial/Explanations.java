package io.guichet.triage.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.triage.decision.Decisions;
import io.guichet.triage.decision.History;
import io.guichet.triage.intake.Judging;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.memory.Recorded;
import io.guichet.triage.message.KeptMessage;
import io.guichet.triage.message.KeptMessages;
import io.guichet.triage.message.Matter;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.rules.RulesInForce;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Asks the rules in force why, with what is remembered: of a message that was decided what was known then, of another what is known now.
 * Nothing is changed.
 */
@ApplicationScoped
class Explanations {

    private static final String ID = "messageId";

    private final RulesInForce rules;
    private final KeptMessages messages;
    private final Decisions decisions;
    private final Judging judging;
    private final InstantSource clock;

    Explanations(RulesInForce rules, KeptMessages messages, Decisions decisions, Judging judging, InstantSource clock) {
        this.rules = rules;
        this.messages = messages;
        this.decisions = decisions;
        this.judging = judging;
        this.clock = clock;
    }

    @WithSession
    Uni<ExplanationView> of(ExplanationRequest asked) {
        if (asked.messageId() != null && asked.message() == null) {
            return messages.require(asked.messageId()).map(KeptMessage::message).flatMap(this::asItWasDecided);
        }
        if (asked.messageId() == null && asked.message() instanceof ObjectNode written) {
            return asItWouldBe(message(written));
        }
        throw new InvalidRequest(
                "message", "expected one of messageId, of a message that triage has seen, and message");
    }

    /** A message that has not come in, with what is remembered now. */
    @WithSession
    Uni<ExplanationView> of(ReceivedMessage message) {
        return asItWouldBe(message);
    }

    private Uni<ExplanationView> asItWouldBe(ReceivedMessage message) {
        var now = clock.instant();
        return judging.look(message.matters(), now).map(memory -> explained(message, now, matter -> memory));
    }

    // by now it has been counted, and may have a ticket of its own: what was known when it was decided explains it
    private Uni<ExplanationView> asItWasDecided(ReceivedMessage message) {
        var now = clock.instant();
        return decisions
                .histories(List.of(message.messageId()))
                .map(all -> all.getOrDefault(message.messageId(), History.NONE))
                .flatMap(known -> judging.look(message.matters(), now)
                        .map(memory -> explained(message, now, matter -> recorded(matter, known, memory))));
    }

    private static Recollection recorded(Matter matter, History known, Recollection memory) {
        return known.byRules(matter.subject().index())
                .<Recollection>map(decision -> new Recorded(decision.view().facts(), Set.of(), memory))
                .orElse(memory);
    }

    private ExplanationView explained(ReceivedMessage message, Instant now, Function<Matter, Recollection> memory) {
        return new ExplanationView(
                rules.version(),
                message.matters().stream()
                        .map(matter -> rules.explain(matter, now, memory.apply(matter)))
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
