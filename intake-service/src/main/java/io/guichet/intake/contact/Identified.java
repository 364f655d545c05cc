package io.guichet.intake.contact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who called or wrote, as far as the desk knows (P2).
 *
 * @param contact the person, when known
 * @param candidates who it may be, when ambiguous
 */
public record Identified(ContactStatus status, @Nullable Contact contact, List<Contact> candidates) {

    public static Identified known(Contact contact) {
        return new Identified(ContactStatus.KNOWN, contact, List.of());
    }

    static Identified unknown() {
        return new Identified(ContactStatus.UNKNOWN, null, List.of());
    }

    static Identified ambiguous(List<Contact> candidates) {
        return new Identified(ContactStatus.AMBIGUOUS, null, List.copyOf(candidates));
    }

    /**
     * The person out of those found by address or number. An address is one person's; a number may be shared, so there a
     * name that was given decides.
     */
    static Identified among(List<Contact> found, Sender sender) {
        Optional<Contact> byAddress = found.stream()
                .filter(contact -> contact.has(AddressKind.ADDRESS, sender.address()))
                .findFirst();
        if (byAddress.isPresent()) {
            return known(byAddress.get());
        }
        String name = sender.name();
        List<Contact> named = name == null
                ? found
                : found.stream()
                        .filter(contact -> PersonName.mayBeSame(contact.name(), name))
                        .toList();
        if (named.size() == 1) {
            return known(named.get(0));
        }
        return found.isEmpty() ? unknown() : ambiguous(named.isEmpty() ? found : named);
    }
}
