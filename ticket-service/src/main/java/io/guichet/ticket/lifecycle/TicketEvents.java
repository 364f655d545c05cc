package io.guichet.ticket.lifecycle;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.ticket.message.Mail;
import io.guichet.ticket.message.Sender;
import io.guichet.ticket.message.TicketMessage;
import io.guichet.ticket.published.Head;
import io.guichet.ticket.published.MessageAdded;
import io.guichet.ticket.published.TicketClosed;
import io.guichet.ticket.published.TicketOpened;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told to the other services when a ticket changes. */
final class TicketEvents {

    private TicketEvents() {}

    /** Tells of a change of a ticket that was there before. */
    static OutgoingEvent of(TicketChange change) {
        if (change instanceof TicketChange.MessageAdded added) {
            return event(added, MessageAdded.TYPE, body(added));
        }
        if (change instanceof TicketChange.Closed closed) {
            return closed(closed);
        }
        if (change instanceof TicketChange.Acted acted) {
            var telling = acted.telling();
            return event(acted, telling.type(), telling.event().apply(head(acted)));
        }
        throw new IllegalArgumentException("an opening is told with its siblings");
    }

    /** Tells of an opening; the siblings are those of the same transaction. */
    static OutgoingEvent opened(TicketChange.Opened opened, List<Ticket> siblings) {
        return event(opened, TicketOpened.TYPE, body(opened, siblings));
    }

    /** Tells that a ticket is closed. */
    static OutgoingEvent closed(TicketChange.Closed closed) {
        return event(closed, TicketClosed.TYPE, body(closed));
    }

    private static OutgoingEvent event(TicketChange change, String type, Object body) {
        var ticket = change.ticket();
        var event = OutgoingEvent.of(TicketOpened.TOPIC, ticket.id().toString(), type, ticket.number(), body);
        return change.trace() == null ? event : event.inTrace(change.trace());
    }

    static Head head(TicketChange.Acted acted) {
        var ticket = acted.ticket();
        return new Head(
                ticket.id(),
                ticket.number(),
                acted.sequence(),
                acted.at(),
                acted.by(),
                acted.signature().agentId(),
                acted.after().wire(),
                acted.before().wire());
    }

    static MessageAdded body(TicketChange.MessageAdded added) {
        var ticket = added.ticket();
        return new MessageAdded(
                ticket.id(),
                ticket.number(),
                added.sequence(),
                added.at(),
                added.by(),
                added.after().wire(),
                added.before().wire(),
                message(added.arrived().message()));
    }

    private static MessageAdded.Message message(TicketMessage message) {
        var received = message.received();
        var said = message.said();
        return new MessageAdded.Message(
                received.messageId(),
                received.subjectIndex(),
                received.channel(),
                received.at(),
                said.summary(),
                said.text(),
                said.language(),
                !message.isFromMachine(),
                sender(message.sender()),
                message.contactId(),
                mail(message.mail()));
    }

    static TicketClosed body(TicketChange.Closed closed) {
        var ticket = closed.ticket();
        var head = new Head(
                ticket.id(),
                ticket.number(),
                closed.sequence(),
                closed.at(),
                closed.by(),
                null,
                TicketStatus.CLOSED.wire(),
                closed.before().wire());
        return new TicketClosed(head, closed.outcome().wire(), closed.why(), null, null);
    }

    static TicketOpened body(TicketChange.Opened opened, List<Ticket> siblings) {
        var ticket = opened.ticket();
        var subject = ticket.subject();
        return new TicketOpened(
                ticket.id(),
                ticket.number(),
                opened.sequence(),
                opened.at(),
                opened.by(),
                origin(ticket.origin()),
                siblings.stream().map(TicketEvents::sibling).toList(),
                TicketStatus.NEW.wire(),
                ticket.queue(),
                ticket.level(),
                ticket.labels(),
                subject.kind(),
                ticket.priority().wire(),
                subject.usable(),
                Optional.ofNullable(subject.alternative())
                        .map(Alternative::wire)
                        .orElse(null),
                subject.summary(),
                opened.opening().from().sent().text(),
                sender(ticket.sender()),
                contact(ticket.contact()),
                ticket.language(),
                mail(ticket.mail()),
                opened.opening().formerNumber());
    }

    private static TicketOpened.Origin origin(Origin origin) {
        return new TicketOpened.Origin(
                origin.messageId(),
                origin.subjectIndex(),
                origin.subjectCount(),
                origin.channel(),
                origin.receivedAt(),
                origin.decisionId());
    }

    private static TicketOpened.Sibling sibling(Ticket ticket) {
        return new TicketOpened.Sibling(
                ticket.id(), ticket.number(), ticket.subject().summary());
    }

    private static TicketOpened.@Nullable Sender sender(@Nullable Sender sender) {
        return sender == null ? null : new TicketOpened.Sender(sender.name(), sender.address(), sender.number());
    }

    static TicketOpened.@Nullable Contact contact(@Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        var organization = contact.organizationId() == null
                ? null
                : new TicketOpened.Organization(contact.organizationId(), contact.organizationName());
        return new TicketOpened.Contact(
                contact.id(), contact.name(), contact.address(), contact.number(), organization);
    }

    private static TicketOpened.@Nullable Mail mail(@Nullable Mail mail) {
        return mail == null ? null : new TicketOpened.Mail(mail.messageId(), mail.category());
    }
}
