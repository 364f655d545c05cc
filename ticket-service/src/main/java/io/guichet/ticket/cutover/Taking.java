package io.guichet.ticket.cutover;

import io.guichet.chassis.id.Ids;
import io.guichet.ticket.lifecycle.Alternative;
import io.guichet.ticket.lifecycle.Contact;
import io.guichet.ticket.lifecycle.Opening;
import io.guichet.ticket.lifecycle.Origin;
import io.guichet.ticket.lifecycle.Subject;
import io.guichet.ticket.message.Arrived;
import io.guichet.ticket.message.Received;
import io.guichet.ticket.message.Said;
import io.guichet.ticket.message.Sender;
import io.guichet.ticket.message.TicketMessage;
import io.guichet.ticket.timeline.Author;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.timeline.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A former ticket on its way here: the same one has the same ids, whoever sends it again.
 *
 * @param system that it comes from
 * @param queue where it waits if it does not say
 */
record Taking(FormerTicket former, String system, String queue) {

    UUID ticketId() {
        return id("");
    }

    Opening opening() {
        var contact = former.contact();
        return new Opening(
                        ticketId(),
                        new Origin(id("#0"), 1, 1, Origin.IMPORT, former.openedAt(), null, null, null, null),
                        new Subject(
                                former.kind(),
                                former.usable(),
                                Alternative.read(former.alternative()),
                                former.summary()),
                        new Opening.Place(
                                Objects.requireNonNullElse(former.queue(), queue),
                                Objects.requireNonNullElse(former.level(), Opening.Place.FIRST_LEVEL),
                                List.of()),
                        new Opening.Correspondent(
                                contact == null
                                        ? null
                                        : new Sender(contact.name(), contact.address(), contact.number()),
                                contact == null ? null : known(contact),
                                former.language(),
                                null,
                                new Opening.Sent(former.text(), null, List.of())),
                        null)
                .formerly(former.number());
    }

    /** What was said after the first message. */
    List<Arrived> messages() {
        return IntStream.range(0, former.said().size())
                .mapToObj(i -> message(former.said().get(i), i + 1))
                .toList();
    }

    FormerNumbers.Row number() {
        return new FormerNumbers.Row(ticketId(), system, former.number());
    }

    TimelineEntry entry(String by, Instant now) {
        return new TimelineEntry(
                ticketId(),
                now,
                new Author(by, Origin.IMPORT),
                Happening.IMPORTED,
                Words.forAll("Number %s in %s before.".formatted(former.number(), system), status()));
    }

    private @Nullable String status() {
        return former.status() == null ? null : "Its status there was \"%s\".".formatted(former.status());
    }

    private Arrived message(FormerTicket.Message message, int index) {
        var row = new TicketMessage(
                ticketId(),
                new Received(id("#" + index), 1, Origin.IMPORT, message.at()),
                new Said(former.summary(), message.text(), former.language()),
                new TicketMessage.From(
                        message.from() == null ? null : new Sender(message.from(), null, null), null, null),
                message.at());
        return new Arrived(row, List.of(), null);
    }

    private static Contact known(FormerTicket.Contact contact) {
        var organization = contact.organization();
        return new Contact(
                contact.id(),
                contact.name(),
                contact.address(),
                contact.number(),
                organization == null ? null : organization.id(),
                organization == null ? null : organization.name());
    }

    private UUID id(String part) {
        return Ids.named(
                Ids.TICKETS,
                "import/%s/%s%s".formatted(system, former.number().strip().toLowerCase(Locale.ROOT), part));
    }
}
