package io.guichet.ticket.lifecycle;

import io.guichet.ticket.timeline.Author;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.timeline.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What an opening leaves on the timeline (P29): what came in, which rule sent it here, and its siblings. */
final class OpeningEntries {

    private OpeningEntries() {}

    static TimelineEntry opened(TicketChange.Opened opened) {
        var ticket = opened.ticket();
        return new TimelineEntry(
                ticket.id(),
                opened.at(),
                author(ticket, opened.by()),
                Happening.OPENED,
                Words.forAll(subject(ticket), rule(ticket) + " " + priority(ticket) + unreadable(ticket)));
    }

    /** On the ticket: the tickets that it belongs with. */
    static TimelineEntry linked(Ticket ticket, List<Ticket> siblings, TicketChange.Opened because) {
        var names = siblings.stream()
                .map(sibling ->
                        "%s (%s)".formatted(sibling.number(), sibling.subject().summary()))
                .collect(Collectors.joining(", "));
        return new TimelineEntry(
                ticket.id(),
                because.at(),
                author(ticket, because.by()),
                Happening.LINKED,
                Words.forAll("Sibling of %s: subjects of the same message.".formatted(names), null));
    }

    private static Author author(Ticket ticket, String by) {
        return new Author(by, ticket.origin().channel());
    }

    private static String subject(Ticket ticket) {
        var origin = ticket.origin();
        return "Subject %d of %d: %s"
                .formatted(
                        origin.subjectIndex(),
                        origin.subjectCount(),
                        ticket.subject().summary());
    }

    private static String rule(Ticket ticket) {
        var origin = ticket.origin();
        var place = ticket.labels().isEmpty()
                ? "queue \"%s\"".formatted(ticket.queue())
                : "queue \"%s\", labels %s".formatted(ticket.queue(), String.join(", ", ticket.labels()));
        if (origin.rule() == null) {
            return "Sent to %s; no rule was named.".formatted(place);
        }
        var version = origin.rulesVersion() == null ? "" : " of rules " + origin.rulesVersion();
        return "Rule \"%s\"%s matched: %s.".formatted(origin.rule(), version, place);
    }

    private static String unreadable(Ticket ticket) {
        var reason = ticket.origin().unreadable();
        return reason == null ? "" : " Not all of the mail could be read (%s): see the original.".formatted(reason);
    }

    private static String priority(Ticket ticket) {
        var subject = ticket.subject();
        if (ticket.origin().isMail()) {
            return "Priority unqualified: a mail does not say whether the function can be used (P30).";
        }
        if (subject.usable() == null) {
            return "Priority unqualified: not said whether the function can be used (P30).";
        }
        if (subject.usable()) {
            return "Priority low: the function can be used (P30).";
        }
        return subject.alternative() == null
                ? "Priority unqualified: the function cannot be used, and not said whether there is an alternative (P30)."
                : "Priority %s: the function cannot be used, alternative: %s (P30)."
                        .formatted(
                                ticket.priority().wire(), subject.alternative().wire());
    }
}
