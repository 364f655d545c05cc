package io.guichet.triage.contact;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.inbox.Inbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what intake tells of contacts, one after the other. */
@ApplicationScoped
class ContactEventsConsumer {

    private static final String CHANNEL = "contact-events";
    private static final Set<String> TYPES = Set.of(ContactEvent.MERGED, ContactEvent.ERASED);

    private final Inbox inbox;
    private final Contacts contacts;

    ContactEventsConsumer(Inbox inbox, Contacts contacts) {
        this.inbox = inbox;
        this.contacts = contacts;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, this::follow);
    }

    private Uni<Void> follow(List<ReceivedEvent> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(this::follow)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> follow(ReceivedEvent event) {
        var told = event.as(ContactEvent.class);
        if (event.type().equals(ContactEvent.MERGED)) {
            if (told.into() == null) {
                throw new UnreadableEvent("into is expected, the contact that stands for it from now on");
            }
            return contacts.merge(told.contactId(), told.into());
        }
        return contacts.erase(told.erased());
    }
}
