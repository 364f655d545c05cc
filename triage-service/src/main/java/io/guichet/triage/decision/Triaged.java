package io.guichet.triage.decision;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.message.Subject;
import io.guichet.triage.published.DecidedSubject;
import io.guichet.triage.published.MessageTriaged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message with decisions on its subjects.
 *
 * @param key that it is told under
 * @param cause the event that brought it; null if somebody asked for it
 */
public record Triaged(String key, @Nullable ReceivedEvent cause, ReceivedMessage message, List<Decision> decisions) {

    /** What is told of it: under the message's key, so that a conversation stays in order. */
    public OutgoingEvent told() {
        var event = OutgoingEvent.of(
                MessageTriaged.TOPIC,
                key,
                MessageTriaged.TYPE,
                message.messageId().toString(),
                body());
        return cause == null ? event : event.causedBy(cause);
    }

    private MessageTriaged body() {
        return new MessageTriaged(
                message.messageId(),
                message.channel(),
                message.receivedAt(),
                message.takenBy(),
                message.mailbox(),
                message.sender(),
                message.contactStatus(),
                message.contact(),
                message.candidates(),
                message.language(),
                message.mail(),
                message.raw(),
                message.attachments(),
                message.unreadable(),
                message.truncated(),
                decided());
    }

    private List<DecidedSubject> decided() {
        var decided = new ArrayList<DecidedSubject>(decisions.size());
        for (var decision : decisions) {
            var view = decision.view();
            decided.add(decided(view, message.subject(view.subjectIndex())));
        }
        return decided;
    }

    private static DecidedSubject decided(DecisionView decision, Subject subject) {
        return new DecidedSubject(
                decision.decisionId(),
                decision.subjectIndex(),
                decision.subjectCount(),
                decision.revision(),
                decision.outcome(),
                decision.ticketId(),
                decision.queue(),
                decision.folder(),
                decision.labels(),
                decision.level(),
                decision.kind(),
                decision.urgency(),
                subject.usable(),
                subject.alternative(),
                decision.summary(),
                subject.text(),
                subject.answer(),
                decision.captures().isEmpty() ? null : decision.captures(),
                decision.suggestedLinks().isEmpty() ? null : decision.suggestedLinks(),
                decision.suggestedParent(),
                decision.corrects(),
                decision.correctedBy(),
                decision.rule(),
                decision.rulesVersion());
    }
}
