package io.guichet.intake.message;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.problem.MessageNotFound;
import io.guichet.intake.published.MessageReceived;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
        return persistAndFlush(message.from(identified))
                .flatMap(stored -> outbox.add(List.of(received(stored, identified))));
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
