package io.guichet.intake.message;

import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.Contacts;
import io.guichet.intake.contact.Identified;
import io.guichet.intake.published.MessageReceived;
import io.guichet.intake.raw.RawReference;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows what is stored of a message. */
@ApplicationScoped
public class MessageReading {

    private final Messages messages;
    private final Contacts contacts;

    MessageReading(Messages messages, Contacts contacts) {
        this.messages = messages;
        this.contacts = contacts;
    }

    @WithSession
    public Uni<ShownMessage> read(UUID id) {
        return messages.require(id).flatMap(this::withContacts);
    }

    @WithSession
    public Uni<RawReference> raw(UUID id) {
        return messages.require(id).map(Message::kept);
    }

    /** A message of this contact, as it is told. */
    public MessageReceived told(Message message, Contact contact) {
        return WireMessage.of(message, Identified.known(contact));
    }

    private Uni<ShownMessage> withContacts(Message message) {
        return contacts.whole(message.contactIds())
                .map(message::identified)
                .map(identified -> ShownMessage.of(message, WireMessage.of(message, identified)));
    }
}
