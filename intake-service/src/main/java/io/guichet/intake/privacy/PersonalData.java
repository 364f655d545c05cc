package io.guichet.intake.privacy;

import io.guichet.chassis.event.EventJson;
import io.guichet.intake.contact.ContactView;
import io.guichet.intake.contact.Contacts;
import io.guichet.intake.contact.LastSeen;
import io.guichet.intake.contact.Person;
import io.guichet.intake.message.Message;
import io.guichet.intake.message.MessageReading;
import io.guichet.intake.message.MessagesOfContact;
import io.guichet.intake.problem.ErasedContact;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that is stored of a person, as one JSON document, some messages at a time. */
@ApplicationScoped
class PersonalData {

    private static final int PAGE = 50;

    private final Contacts contacts;
    private final MessagesOfContact messages;
    private final MessageReading reading;

    PersonalData(Contacts contacts, MessagesOfContact messages, MessageReading reading) {
        this.contacts = contacts;
        this.messages = messages;
        this.reading = reading;
    }

    /** The person. @throws ErasedContact when nothing is left of them */
    @WithSession
    Uni<Person> person(UUID id) {
        return contacts.require(id).flatMap(contact -> {
            if (contact.erasedAt() != null) {
                throw new ErasedContact(id);
            }
            return contacts.formerly(id).map(former -> Person.of(contact, former));
        });
    }

    /** The document. */
    Multi<byte[]> document(Person person) {
        String head = "{\"contact\":" + EventJson.write(ContactView.of(person.contact())) + ",\"formerIds\":"
                + EventJson.write(person.ids().stream().skip(1).toList()) + ",\"messages\":[";
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(head),
                        messages(person),
                        Multi.createFrom().item("]}"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private Multi<String> messages(Person person) {
        return Multi.createBy()
                .repeating()
                .uni(LastSeen::new, last -> slice(person, last))
                .until(String::isEmpty);
    }

    private Uni<String> slice(Person person, LastSeen last) {
        boolean first = last.isNone();
        return Panache.withSession(() -> messages.after(last.id(), person.ids(), person.addresses(), PAGE))
                .invoke(found -> last.note(found, Message::id))
                .map(found -> found.stream()
                        .map(message -> EventJson.write(reading.told(message, person.contact())))
                        .collect(Collectors.joining(",")))
                .map(text -> text.isEmpty() || first ? text : "," + text);
    }
}
