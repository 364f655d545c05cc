package io.guichet.ticket.privacy;

import io.guichet.chassis.outbox.Outbox;
import io.guichet.ticket.timeline.Author;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Timeline;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.timeline.Words;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Brings tickets in line with what intake says of their contacts, in the caller's transaction. */
@ApplicationScoped
class ContactFollowing {

    private static final Author INTAKE = new Author("intake", "intake-service");
    private static final Words MERGED =
            Words.forDesk("The contact turned out to be another one, whose ticket it is from now on.");
    private static final Words ERASED = Words.forDesk(
            "What the contact said, their name and how they are reached were erased, here as everywhere.");

    private final ContactRows rows;
    private final PersonalTraces traces;
    private final Timeline timeline;
    private final Outbox outbox;
    private final InstantSource clock;

    ContactFollowing(ContactRows rows, PersonalTraces traces, Timeline timeline, Outbox outbox, InstantSource clock) {
        this.rows = rows;
        this.traces = traces;
        this.timeline = timeline;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Contacts are known otherwise; of several states of one the last counts. */
    Uni<Void> change(List<ContactEvent.Known> contacts) {
        var last = new LinkedHashMap<UUID, ContactEvent.Known>();
        contacts.forEach(contact -> last.put(contact.id(), contact));
        return rows.refresh(List.copyOf(last.values()));
    }

    /** Contacts are none any more. */
    Uni<Void> go(List<ContactEvent.Gone> contacts) {
        return rows.remember(contacts, clock.instant()).chain(this::settle).replaceWithVoid();
    }

    /**
     * Takes the tickets of contacts that are gone to whoever stands for them, and what was personal from those of the erased.
     *
     * @return how many tickets and messages were other than they should be
     */
    Uni<Integer> settle() {
        return moved().flatMap(moved -> erased().map(erased -> moved + erased));
    }

    private Uni<Integer> moved() {
        return rows.move().call(tickets -> note(tickets, MERGED)).map(List::size);
    }

    private Uni<Integer> erased() {
        return traces.erase()
                .call(erased -> note(erased.tickets(), ERASED))
                .call(erased -> outbox.forget(erased.numbers()))
                .map(erased -> erased.tickets().size());
    }

    private Uni<Void> note(Collection<UUID> tickets, Words words) {
        var now = clock.instant();
        return timeline.add(tickets.stream()
                .map(ticket -> new TimelineEntry(ticket, now, INTAKE, Happening.CONTACT_CHANGED, words))
                .toList());
    }
}
