package io.guichet.intake.privacy;

import io.guichet.chassis.outbox.Outbox;
import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.Erasing;
import io.guichet.intake.contact.Person;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.MessagesOfContact;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Erases a person: the contact, what came in from them word for word, and what they said. That something came in, when, and
 * what kind of thing it was about stays, because tickets refer to it (P29).
 */
@ApplicationScoped
class Erasure {

    private static final int PAGE = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Erasing erasing;
    private final MessagesOfContact messages;
    private final Traces traces;
    private final Outbox outbox;

    Erasure(Erasing erasing, MessagesOfContact messages, Traces traces, Outbox outbox) {
        this.erasing = erasing;
        this.messages = messages;
        this.traces = traces;
        this.outbox = outbox;
    }

    /** What was erased, and what is kept; the same answer again for who is erased already. */
    @WithTransaction
    Uni<ErasureReport> erase(UUID id) {
        return erasing.hold(id)
                .flatMap(person -> person.contact().erasedAt() == null
                        ? erase(person)
                        : Uni.createFrom().item(person.contact()))
                .flatMap(erased -> messages.count(id).map(count -> ErasureReport.of(erased, count)));
    }

    private Uni<Contact> erase(Person person) {
        return erasing.erase(person)
                .flatMap(erased -> outbox.forget(texts(person.ids()))
                        .flatMap(forgotten -> eraseMessages(person, erased))
                        .flatMap(gone -> messages.dropCandidates(person.ids()))
                        .replaceWith(erased));
    }

    private Uni<Void> eraseMessages(Person person, Contact erased) {
        return Multi.createBy()
                .repeating()
                .uni(() -> messages.after(BEFORE_ALL, person.ids(), person.addresses(), PAGE)
                        .flatMap(page -> eraseMessages(page, erased)))
                .until(count -> count == 0)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> eraseMessages(List<Message> page, Contact erased) {
        List<UUID> ids = page.stream().map(Message::id).toList();
        List<String> hashes =
                page.stream().map(message -> message.raw().sha256()).toList();
        page.forEach(message -> message.erase(erased));
        return Panache.getSession()
                .flatMap(session -> session.flush().invoke(session::clear))
                .flatMap(flushed -> traces.erase(ids, hashes))
                .flatMap(gone -> outbox.forget(texts(ids)))
                .replaceWith(page.size());
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
