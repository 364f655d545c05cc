package io.guichet.ticket.lifecycle;

import io.guichet.ticket.message.Arrived;
import io.guichet.ticket.message.Sender;
import io.guichet.ticket.message.TicketMessage;
import io.guichet.ticket.timeline.Author;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.timeline.Words;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change of a ticket that was there before leaves on its timeline (P29). */
final class ChangeEntries {

    private static final String TICKET_SERVICE = "ticket-service";

    private ChangeEntries() {}

    static TimelineEntry of(TicketChange change) {
        if (change instanceof TicketChange.MessageAdded added) {
            return added(added);
        }
        if (change instanceof TicketChange.Closed closed) {
            return closed(closed);
        }
        if (change instanceof TicketChange.Acted acted) {
            return acted(acted);
        }
        throw new IllegalArgumentException("an opening has entries of its own");
    }

    /** What else is kept of a change. */
    static Stream<Object> rows(TicketChange change) {
        return change instanceof TicketChange.Acted acted ? acted.rows().stream() : Stream.empty();
    }

    /** The message that a change brought. */
    static Stream<Arrived> arrived(TicketChange change) {
        return change instanceof TicketChange.MessageAdded added ? Stream.of(added.arrived()) : Stream.empty();
    }

    static TimelineEntry closed(TicketChange.Closed closed) {
        var words = closed.outcome() == Outcome.ANSWERED_BY_PHONE
                ? Words.forAll("Answered by phone: " + closed.why(), null)
                : Words.forDesk("Closed, nobody had touched it: " + closed.why());
        return new TimelineEntry(
                closed.ticket().id(), closed.at(), new Author(closed.by(), from(closed)), Happening.CLOSED, words);
    }

    private static TimelineEntry acted(TicketChange.Acted acted) {
        var telling = acted.telling();
        var author = new Author(acted.by(), acted.signature().from());
        return new TimelineEntry(acted.ticket().id(), acted.at(), author, telling.what(), telling.words());
    }

    private static String from(TicketChange.Closed closed) {
        return closed.outcome() == Outcome.ANSWERED_BY_PHONE
                ? closed.ticket().origin().channel()
                : TICKET_SERVICE;
    }

    private static TimelineEntry added(TicketChange.MessageAdded added) {
        var message = added.arrived().message();
        var text = "%s%s: %s"
                .formatted(kind(message), author(message), message.said().summary());
        return new TimelineEntry(
                added.ticket().id(),
                added.at(),
                new Author(added.by(), message.received().channel()),
                added.isReopening() ? Happening.REOPENED : Happening.MESSAGE_ADDED,
                message.isFromMachine() ? Words.forDesk(text) : Words.forAll(text, moved(added)));
    }

    private static String kind(TicketMessage message) {
        var mail = message.mail();
        if (mail != null && mail.isBounce()) {
            return "Delivery failure";
        }
        return message.isFromMachine() ? "Automatic message" : "Message";
    }

    // a name only: no client learns another contact's address
    private static String author(TicketMessage message) {
        return Optional.ofNullable(message.sender())
                .map(Sender::name)
                .map(name -> " from " + name)
                .orElse("");
    }

    private static @Nullable String moved(TicketChange.MessageAdded added) {
        return added.before() == added.after()
                ? null
                : "Status %s, before %s."
                        .formatted(added.after().wire(), added.before().wire());
    }
}
