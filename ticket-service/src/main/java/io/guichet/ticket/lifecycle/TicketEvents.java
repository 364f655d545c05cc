package io.guichet.ticket.lifecycle;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.ticket.published.TicketOpened;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told to the other services when a ticket changes. */
final class TicketEvents {

    private TicketEvents() {}

    /** Tells of an opening; the siblings are those of the same transaction. */
    static OutgoingEvent opened(TicketChange.Opened opened, List<Ticket> siblings) {
        var ticket = opened.ticket();
        return OutgoingEvent.of(
                        TicketOpened.TOPIC,
                        ticket.id().toString(),
                        TicketOpened.TYPE,
                        ticket.number(),
                        body(opened, siblings))
                .inTrace(opened.opening().trace());
    }

    static TicketOpened body(TicketChange.Opened opened, List<Ticket> siblings) {
        var ticket = opened.ticket();
        var subject = ticket.subject();
        return new TicketOpened(
                ticket.id(),
                ticket.number(),
                ticket.sequence(),
                opened.at(),
                opened.by(),
                origin(ticket.origin()),
                siblings.stream().map(TicketEvents::sibling).toList(),
                ticket.status().wire(),
                ticket.queue(),
                ticket.labels(),
                subject.kind(),
                ticket.priority().wire(),
                subject.usable(),
                Optional.ofNullable(subject.alternative())
                        .map(Alternative::wire)
                        .orElse(null),
                subject.summary(),
                subject.text(),
                sender(ticket.sender()),
                contact(ticket.contact()),
                ticket.language(),
                mail(ticket.mail()));
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

    private static TicketOpened.@Nullable Contact contact(@Nullable Contact contact) {
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
