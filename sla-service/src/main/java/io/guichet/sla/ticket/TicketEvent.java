package io.guichet.sla.ticket;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.sla.deadline.Subject;
import io.guichet.sla.following.Told;
import io.guichet.sla.history.Fact;
import io.guichet.sla.history.Fact.Changes;
import io.guichet.sla.history.Fact.Person;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What we read of any event on {@code ticket.events}; each type has some of it. */
record TicketEvent(
        @Nullable UUID ticketId,
        @Nullable String number,
        @Nullable Integer sequence,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String status,
        @Nullable String previousStatus,
        @Nullable String queue,
        @Nullable Integer level,
        @Nullable String priority,
        @Nullable String kind,
        @Nullable String product,
        @Nullable String channel,
        @Nullable List<String> labels,
        @Nullable Person assignee,
        @Nullable Person watcher,
        @Nullable String outcome,
        @Nullable String text,
        @Nullable String firstChaseAt,
        @Nullable String nextChaseAt,
        @Nullable Origin origin,
        @Nullable Contact contact,
        @Nullable Message message) {

    private static final Pattern TYPE = Pattern.compile("guichet\\.ticket\\.([a-z-]+)\\.v1");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int DATE_LENGTH = 10;

    /** Where a ticket comes from. */
    record Origin(@Nullable String channel) {}

    /** Who it is for. */
    record Contact(@Nullable Organization organization) {}

    /** The structure that a contact belongs to. */
    record Organization(@Nullable String id, @Nullable String name) {
        static final Organization UNKNOWN = new Organization(null, null);
    }

    /** A message that came to it. */
    record Message(@Nullable Boolean fromPerson) {}

    /** Whether an event is of a type that clocks care for. */
    static boolean isWanted(String type) {
        return TYPE.matcher(type).matches() && !type.equals("guichet.ticket.snapshot.v1");
    }

    /** The fact that an event tells; one without ticket, number, sequence or moment is an {@link UnreadableEvent}. */
    static Told of(ReceivedEvent received) {
        TicketEvent event = received.as(TicketEvent.class);
        Matcher type = TYPE.matcher(received.type());
        if (!type.matches()
                || event.ticketId == null
                || event.number == null
                || event.sequence == null
                || event.at == null) {
            throw new UnreadableEvent("ticketId, number, sequence and at are expected");
        }
        if (event.at.isBefore(EARLIEST) || !event.at.isBefore(LATEST)) {
            throw new UnreadableEvent("at: " + event.at + " is no moment at which a ticket can have changed");
        }
        return new Told(
                Subject.ticket(event.ticketId, event.number),
                event.fact(type.group(1), event.sequence, event.at.truncatedTo(ChronoUnit.MICROS)),
                received.traceParent());
    }

    private Fact fact(String type, int position, Instant moment) {
        return new Fact(
                position,
                moment,
                type,
                by,
                status,
                previousStatus,
                outcome,
                message == null ? null : message.fromPerson,
                text == null ? null : !text.isBlank(),
                date(firstChaseAt == null ? nextChaseAt : firstChaseAt),
                new Changes(
                        queue,
                        level,
                        priority,
                        kind,
                        product,
                        origin == null ? channel : origin.channel,
                        labels,
                        organization().id,
                        organization().name,
                        assignee,
                        watcher));
    }

    private Organization organization() {
        return contact == null || contact.organization == null ? Organization.UNKNOWN : contact.organization;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
        } catch (DateTimeException e) {
            throw new UnreadableEvent("a date such as 2026-12-03 is expected, not " + text, e);
        }
    }
}
