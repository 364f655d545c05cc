package io.guichet.intake.contact;

import io.guichet.chassis.id.Ids;
import io.guichet.intake.desk.Desk;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out who wrote mails (P2). The lookup comes first; a new contact only when nobody fits. */
@ApplicationScoped
public class Authors {

    private final Contacts contacts;
    private final ContactRows rows;
    private final ContactEvents events;
    private final Desk desk;

    Authors(Contacts contacts, ContactRows rows, ContactEvents events, Desk desk) {
        this.contacts = contacts;
        this.rows = rows;
        this.events = events;
        this.desk = desk;
    }

    /** Each of them, in their order: whom the first mail makes known, the second finds. */
    public Uni<List<Identified>> identify(List<Author> authors) {
        Set<String> addresses = authors.stream()
                .flatMap(author -> Optional.ofNullable(address(author)).stream())
                .collect(Collectors.toSet());
        return contacts.reachedAtEach(AddressKind.ADDRESS, addresses)
                .map(found -> byAddress(found, addresses))
                .flatMap(known -> Multi.createFrom()
                        .iterable(authors)
                        .onItem()
                        .transformToUniAndConcatenate(author -> identify(author, known))
                        .collect()
                        .asList());
    }

    private Uni<Identified> identify(Author author, Map<String, List<Contact>> known) {
        String address = address(author);
        if (address == null) {
            return Uni.createFrom().item(Identified.unknown());
        }
        List<Contact> found = known.getOrDefault(address, List.of());
        return (found.isEmpty() && author.welcome()
                        ? welcome(author.sender(), address).invoke(made -> known.put(address, made))
                        : Uni.createFrom().item(found))
                .map(contact -> Identified.among(contact, author.sender()));
    }

    /** Colleagues and the desk itself are nobody's customers. */
    private @Nullable String address(Author author) {
        String address = author.sender().address();
        return desk.hasOrEmploys(address) ? null : address;
    }

    private static Map<String, List<Contact>> byAddress(List<Contact> found, Set<String> addresses) {
        Map<String, List<Contact>> byAddress = new HashMap<>();
        addresses.forEach(address -> byAddress.put(
                address,
                found.stream()
                        .filter(contact -> contact.has(AddressKind.ADDRESS, address))
                        .toList()));
        return byAddress;
    }

    private Uni<List<Contact>> welcome(Sender sender, String address) {
        String name = Optional.ofNullable(sender.name()).orElse(address);
        return rows.addWriter(Ids.next(), name, address)
                .flatMap(added -> contacts.reachedAt(address, null).flatMap(found -> told(found, added == 1)));
    }

    private Uni<List<Contact>> told(List<Contact> found, boolean fresh) {
        return fresh
                ? events.changed(found).replaceWith(found)
                : Uni.createFrom().item(found);
    }
}
