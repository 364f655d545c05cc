package io.guichet.triage.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tickets that a batch may touch, as they are known; those that it opens are added. Used by one thread, without I/O. */
public final class KnownTickets {

    private static final Comparator<KnownTicket> LATEST_FIRST = Comparator.comparing(
                    KnownTicket::openedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .reversed()
            .thenComparing(KnownTicket::id);

    private final Map<UUID, KnownTicket> tickets;
    private final Map<UUID, Set<UUID>> byMail = new HashMap<>();
    private final Set<UUID> changed = new HashSet<>();
    private final List<TicketMail> newMails = new ArrayList<>();

    public KnownTickets(Collection<KnownTicket> tickets, Collection<TicketMail> mails) {
        this.tickets = new HashMap<>(tickets.stream().collect(Collectors.toMap(KnownTicket::id, ticket -> ticket)));
        mails.forEach(this::link);
    }

    private void link(TicketMail mail) {
        byMail.computeIfAbsent(mail.mail(), ignored -> new HashSet<>()).add(mail.ticket());
    }

    public Optional<KnownTicket> byId(@Nullable UUID id) {
        return Optional.ofNullable(id == null ? null : tickets.get(id));
    }

    public Optional<KnownTicket> byNumber(String number) {
        return tickets.values().stream()
                .filter(ticket -> number.equals(ticket.number()))
                .findFirst();
    }

    /** Those that a mail belongs to, the latest first. */
    public Stream<KnownTicket> byMail(UUID mail) {
        return byMail.getOrDefault(mail, Set.of()).stream()
                .flatMap(id -> byId(id).stream())
                .sorted(LATEST_FIRST);
    }

    /** The open ones of a contact, the latest first. */
    public Stream<KnownTicket> openOf(UUID contact) {
        return tickets.values().stream()
                .filter(ticket -> contact.equals(ticket.contactId()) && ticket.isOpen())
                .sorted(LATEST_FIRST);
    }

    /** More is known of a ticket, which may be a new one. */
    public void learn(KnownTicket ticket) {
        tickets.merge(ticket.id(), ticket, KnownTicket::merge);
        changed.add(ticket.id());
    }

    /** A mail belongs to a ticket. */
    public void learn(TicketMail mail) {
        link(mail);
        newMails.add(mail);
    }

    public List<KnownTicket> changed() {
        return changed.stream().flatMap(id -> byId(id).stream()).toList();
    }

    public List<TicketMail> newMails() {
        return newMails;
    }

    /** When tickets closed; those that are open are missing. */
    public Map<UUID, Instant> closed() {
        var closed = new HashMap<UUID, Instant>();
        tickets.forEach((id, ticket) -> {
            if (ticket.closedAt() != null) {
                closed.put(id, ticket.closedAt());
            }
        });
        return closed;
    }
}
