package io.guichet.intake.contact;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.intake.published.ContactChanged;
import io.guichet.intake.published.ContactErased;
import io.guichet.intake.published.ContactMerged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves word of contacts, in the current transaction. */
@ApplicationScoped
public class ContactEvents {

    private final Outbox outbox;

    ContactEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public Uni<Void> changed(List<Contact> contacts) {
        return outbox.add(contacts.stream()
                .map(contact -> event(contact.id(), ContactChanged.TYPE, body(contact)))
                .toList());
    }

    Uni<Void> merged(Contact former, Contact into) {
        ContactMerged body = new ContactMerged(former.id(), former.version(), into.id());
        return outbox.add(List.of(event(former.id(), ContactMerged.TYPE, body)));
    }

    Uni<Void> erased(Contact contact, List<UUID> former) {
        ContactErased body = new ContactErased(contact.id(), contact.version(), former);
        return outbox.add(List.of(event(contact.id(), ContactErased.TYPE, body)));
    }

    private static OutgoingEvent event(UUID contact, String type, Object body) {
        return OutgoingEvent.of(ContactChanged.TOPIC, contact.toString(), type, contact.toString(), body);
    }

    private static ContactChanged body(Contact contact) {
        return new ContactChanged(
                contact.id(),
                contact.version(),
                contact.name(),
                contact.language(),
                contact.externalId(),
                contact.reached(AddressKind.ADDRESS).toList(),
                contact.reached(AddressKind.NUMBER).toList(),
                organization(contact.organization()),
                contact.referent());
    }

    private static ContactChanged.@Nullable Organization organization(@Nullable Organization organization) {
        return organization == null
                ? null
                : new ContactChanged.Organization(organization.id(), organization.name(), organization.externalId());
    }
}
