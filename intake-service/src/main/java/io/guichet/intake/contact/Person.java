package io.guichet.intake.contact;

import io.guichet.intake.problem.MergedContact;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person with all that stood for them.
 *
 * @param former contacts that turned out to be this one
 */
public record Person(Contact contact, List<Contact> former) {

    /** @throws MergedContact when another contact stands for them */
    public static Person of(Contact contact, List<Contact> former) {
        if (contact.mergedInto() != null) {
            throw new MergedContact(contact.id(), contact.mergedInto());
        }
        return new Person(contact, former);
    }

    public List<UUID> ids() {
        return Stream.concat(Stream.of(contact), former.stream())
                .map(Contact::id)
                .toList();
    }

    /** Their mail addresses, which are nobody else's. */
    public List<String> addresses() {
        return contact.reached(AddressKind.ADDRESS).toList();
    }
}
