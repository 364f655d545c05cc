package io.guichet.intake.message;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.problem.MessageNotFound;
import io.guichet.intake.published.MessageReceived;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The messages. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, UUID> {

    private final Outbox outbox;

    Messages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Stores a message and leaves word of it, both in the current transaction. */
    public Uni<Void> add(Message message, Identified identified) {
        return add(List.of(new Received(message, identified)));
    }

    /** The same of several, in their order. */
    public Uni<Void> add(List<Received> received) {
        List<Message> messages =
                received.stream().map(one -> one.message.from(one.identified)).toList();
        return persist(messages)
                .flatMap(persisted -> flush())
                .flatMap(stored -> outbox.add(received.stream()
                        .map(one -> received(one.message, one.identified))
                        .toList()));
    }

    /** A message, and who it comes from. */
    public record Received(Message message, Identified identified) {}

    /** Stores that a message's contact was named and sends it on as if it had just come in, in the current transaction. */
    public Uni<Void> sendOn(Message message, Contact contact) {
        return persistAndFlush(message.named(contact))
                .flatMap(stored -> outbox.add(List.of(received(stored, Identified.known(contact)))));
    }

    /** The message, which nobody else changes until the transaction ends. @throws MessageNotFound when there is none */
    public Uni<Message> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(() -> new MessageNotFound(id));
    }

    /** @throws MessageNotFound when there is none */
    public Uni<Message> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new MessageNotFound(id));
    }

    private static OutgoingEvent received(Message message, Identified identified) {
        return OutgoingEvent.of(
                MessageReceived.TOPIC,
                message.conversation(),
                MessageReceived.TYPE,
                message.id().toString(),
                WireMessage.of(message, identified));
    }
}
