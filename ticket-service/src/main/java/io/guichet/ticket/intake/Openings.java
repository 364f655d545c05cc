package io.guichet.ticket.intake;

import io.guichet.chassis.id.Ids;
import io.guichet.ticket.intake.TriagedMessage.Decision;
import io.guichet.ticket.joining.Joining;
import io.guichet.ticket.lifecycle.Alternative;
import io.guichet.ticket.lifecycle.Contact;
import io.guichet.ticket.lifecycle.Opening;
import io.guichet.ticket.lifecycle.Origin;
import io.guichet.ticket.lifecycle.Subject;
import io.guichet.ticket.message.Attachment;
import io.guichet.ticket.message.Mail;
import io.guichet.ticket.message.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From triage's words to ours: which tickets a triaged message opens (P3), and which it belongs to (P8). */
final class Openings {

    private static final String ORIGINAL = "original.eml";

    private Openings() {}

    /**
     * One per subject with outcome {@code open}; a held or filed subject opens none (P2, P16).
     *
     * @param trace W3C trace context of the message
     */
    static List<Opening> of(TriagedMessage message, @Nullable String trace) {
        return message.decisions().stream()
                .filter(Decision::opens)
                .map(decision -> new Opening(
                        TriagedMessage.require(decision.ticketId(), "ticketId"),
                        origin(message, decision),
                        subject(decision),
                        place(TriagedMessage.require(decision.queue(), "queue"), decision),
                        correspondent(message, decision),
                        trace))
                .toList();
    }

    /** One per subject with outcome {@code join} or {@code resolve} (P8, P10). */
    static List<Joining> joinings(TriagedMessage message, @Nullable String trace) {
        return message.decisions().stream()
                .filter(Decision::joins)
                .map(decision -> new Joining(
                        TriagedMessage.require(decision.ticketId(), "ticketId"),
                        otherwise(message, decision, trace),
                        decision.resolves()))
                .toList();
    }

    // the id that the decision would have given to a ticket of its own: the same again, whoever asks
    private static Opening otherwise(TriagedMessage message, Decision decision, @Nullable String trace) {
        var decisionId = TriagedMessage.require(decision.decisionId(), "decisionId");
        return new Opening(
                Ids.named(Ids.TICKETS, decisionId.toString()),
                origin(message, decision),
                subject(decision),
                place(Objects.requireNonNullElse(decision.queue(), ""), decision),
                correspondent(message, decision),
                trace);
    }

    private static Origin origin(TriagedMessage message, Decision decision) {
        return new Origin(
                message.messageId(),
                decision.subjectIndex(),
                decision.subjectCount(),
                message.channel(),
                message.receivedAt(),
                decision.decisionId(),
                decision.rule(),
                decision.rulesVersion(),
                message.unreadable());
    }

    private static Subject subject(Decision decision) {
        return new Subject(
                decision.kind(),
                decision.usable(),
                Alternative.read(decision.alternative()),
                Objects.requireNonNullElse(decision.summary(), ""));
    }

    private static Opening.Place place(String queue, Decision decision) {
        return new Opening.Place(
                queue,
                Objects.requireNonNullElse(decision.level(), Opening.Place.FIRST_LEVEL),
                Objects.requireNonNullElse(decision.labels(), List.of()));
    }

    private static Opening.Correspondent correspondent(TriagedMessage message, Decision decision) {
        return new Opening.Correspondent(
                Optional.ofNullable(message.sender())
                        .map(sender -> new Sender(sender.name(), sender.address(), sender.number()))
                        .orElse(null),
                Optional.ofNullable(message.contact()).map(Openings::contact).orElse(null),
                message.language(),
                Optional.ofNullable(message.mail())
                        .map(mail -> new Mail(mail.messageId(), mail.inReplyTo(), mail.category()))
                        .orElse(null),
                new Opening.Sent(decision.text(), answered(message, decision), attachments(message)));
    }

    private static Opening.@Nullable Answered answered(TriagedMessage message, Decision decision) {
        var answer = decision.answer();
        return answer == null
                ? null
                : new Opening.Answered(answer, Objects.requireNonNullElse(message.takenBy(), message.channel()));
    }

    /** Of a mail that could not be read, the original comes with the ticket: nothing that was said is missing. */
    private static List<Attachment> attachments(TriagedMessage message) {
        var attachments = new ArrayList<Attachment>();
        if (message.attachments() != null) {
            message.attachments()
                    .forEach(file ->
                            attachments.add(new Attachment(file.id(), file.name(), file.mediaType(), file.size())));
        }
        if (message.unreadable() != null && message.raw() != null) {
            attachments.add(new Attachment(
                    null, ORIGINAL, message.raw().mediaType(), message.raw().size()));
        }
        return attachments;
    }

    private static Contact contact(TriagedMessage.Contact contact) {
        var organization = contact.organization();
        return new Contact(
                contact.id(),
                contact.name(),
                contact.address(),
                contact.number(),
                organization == null ? null : organization.id(),
                organization == null ? null : organization.name());
    }
}
