package io.guichet.ticket.lifecycle;

import io.guichet.ticket.message.Arrived;
import io.guichet.ticket.message.Mail;
import io.guichet.ticket.message.Received;
import io.guichet.ticket.message.Said;
import io.guichet.ticket.message.Sender;
import io.guichet.ticket.message.TicketMessage;
import io.guichet.ticket.number.TicketNumber;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;

/** Tickets for tests: of one organization, opened at a fixed time. */
public final class TicketFixture {

    public static final Instant NOW = Instant.parse("2026-11-20T08:12:01.123456Z");
    public static final UUID MESSAGE = UUID.fromString("0199aa10-0000-7000-8000-0000000000aa");
    public static final UUID ORGANIZATION = UUID.fromString("7d7f3c7e-5b3a-5c1e-9a2f-2f1a5d0c9e11");

    private static final Instant RECEIVED = Instant.parse("2026-11-20T08:12:00Z");

    private TicketFixture() {}

    /** The subject of a call in which the caller answered both questions of P30. */
    public static Opening malfunction(int index, int count) {
        return opening(
                "call",
                index,
                count,
                new Subject("malfunction", false, Alternative.PAINFUL, "Export refuses to start"),
                "Since this morning the export stops at once.");
    }

    public static Opening question(int index, int count) {
        return opening(
                "call", index, count, new Subject("usage-question", null, null, "How do I print a receipt?"), null);
    }

    public static Opening mail(Subject subject) {
        return opening("email", 1, 1, subject, null);
    }

    /** The same, answered on the phone (P1). */
    public static Opening answered(Opening opening, String answer, String by) {
        var from = opening.from();
        return new Opening(
                opening.ticketId(),
                opening.origin(),
                opening.subject(),
                opening.place(),
                new Opening.Correspondent(
                        from.sender(),
                        from.contact(),
                        from.language(),
                        from.mail(),
                        new Opening.Sent(from.sent().text(), new Opening.Answered(answer, by), List.of())),
                opening.trace());
    }

    /** A mail of the caller that comes to the ticket. */
    public static Arrived reply(Ticket ticket, String category, Instant now) {
        var message = new TicketMessage(
                ticket.id(),
                new Received(UUID.fromString("0199aa10-0000-7000-8000-0000000000ab"), 1, "email", RECEIVED),
                new Said("Re: Export refuses to start", "It works again, thank you.", "en"),
                new TicketMessage.From(
                        new Sender("Camille Martin", "caller@example.org", null),
                        UUID.fromString("0199aa10-0000-7000-8000-00000000000c"),
                        new Mail("<1240@example.org>", "<1239@desk.example>", category)),
                now);
        return new Arrived(message, List.of(), null);
    }

    public static TicketChange.Opened opened(Opening opening, int running) {
        return Ticket.open(opening, new TicketNumber(Year.of(2026), running), "triage", NOW);
    }

    private static Opening opening(String channel, int index, int count, Subject subject, String text) {
        return new Opening(
                UUID.fromString("0199aa10-0000-7000-8000-00000000000" + index),
                new Origin(
                        MESSAGE,
                        index,
                        count,
                        channel,
                        RECEIVED,
                        UUID.fromString("5b8c2b44-2c1f-5d59-8d4e-1f2a3b4c5d6e"),
                        "customers",
                        "3f9a01c2",
                        null),
                subject,
                new Opening.Place("assistance", 1, List.of("manager")),
                correspondent(new Opening.Sent(text, null, List.of())),
                null);
    }

    private static Opening.Correspondent correspondent(Opening.Sent sent) {
        return new Opening.Correspondent(
                new Sender("Camille Martin", "caller@example.org", "+33561000000"),
                new Contact(
                        UUID.fromString("0199aa10-0000-7000-8000-00000000000c"),
                        "Camille Martin",
                        "caller@example.org",
                        "+33561000000",
                        ORGANIZATION,
                        "Boulangerie Martin"),
                "fr",
                new Mail("<1234@example.org>", "<1200@example.org>", "human"),
                sent);
    }
}
