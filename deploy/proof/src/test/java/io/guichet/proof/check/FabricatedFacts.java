package io.guichet.proof.check;

import io.guichet.proof.check.Facts.DeadLetter;
import io.guichet.proof.check.Facts.Deadline;
import io.guichet.proof.check.Facts.Decision;
import io.guichet.proof.check.Facts.Job;
import io.guichet.proof.check.Facts.Mail;
import io.guichet.proof.check.Facts.Missed;
import io.guichet.proof.check.Facts.Origin;
import io.guichet.proof.check.Facts.Poison;
import io.guichet.proof.check.Facts.RepeatedHappening;
import io.guichet.proof.check.Facts.Sent;
import io.guichet.proof.check.Facts.StoredMessage;
import io.guichet.proof.check.Facts.Ticket;
import io.guichet.proof.check.Facts.TicketEvent;
import java.util.ArrayList;
import java.util.List;

/** Facts of a run in which all went well, made to be spoiled: one customer's note with two subjects, and one poison. */
final class FabricatedFacts {
    static final Origin POISONED = new Origin("ticket.events", 3, 17);

    final List<Sent> sent = new ArrayList<>(List.of(new Sent("t1", "sha1", "c@example.org", true, 2, "m1")));
    final List<StoredMessage> messages = new ArrayList<>(List.of(new StoredMessage("m1", "sha1")));
    final List<Decision> decisions =
            new ArrayList<>(List.of(new Decision("m1", 1, 1, "open", "a"), new Decision("m1", 2, 1, "open", "b")));
    final List<Ticket> tickets = new ArrayList<>(
            List.of(new Ticket("a", "2026-000001", "m1", 1, false), new Ticket("b", "2026-000002", "m1", 2, false)));
    final List<Job> jobs = new ArrayList<>(
            List.of(new Job("j1", "acknowledgement", "sent", "c@example.org", List.of("2026-000001", "2026-000002"))));
    final List<Mail> mails =
            new ArrayList<>(List.of(new Mail("<1@x>", "c@example.org", List.of("2026-000001", "2026-000002"))));
    final List<TicketEvent> ticketEvents = new ArrayList<>(List.of(
            new TicketEvent("e1", "a", "opened", 1),
            new TicketEvent("e2", "b", "opened", 1),
            new TicketEvent("e3", "a", "closed", 2),
            // a repeat, as a relay makes it that was killed before it could mark what it had sent
            new TicketEvent("e1", "a", "opened", 1)));
    final List<Deadline> deadlines = new ArrayList<>(List.of(
            new Deadline("d1", "a", "solution", 1, "missed"), new Deadline("d2", "b", "solution", 1, "running")));
    final List<Missed> missed = new ArrayList<>(List.of(new Missed("e9", "d1"), new Missed("e9", "d1")));
    final List<RepeatedHappening> happenings = new ArrayList<>();
    final List<Poison> poison = new ArrayList<>(List.of(new Poison("invalid JSON", POISONED, 1, 2, true)));
    final List<DeadLetter> deadLetters = new ArrayList<>(List.of(new DeadLetter("sla", POISONED, "no JSON", true)));
    final List<String> waiting = new ArrayList<>();

    Facts facts() {
        return new Facts(
                sent,
                messages,
                decisions,
                tickets,
                jobs,
                mails,
                ticketEvents,
                deadlines,
                missed,
                happenings,
                poison,
                deadLetters,
                waiting);
    }
}
