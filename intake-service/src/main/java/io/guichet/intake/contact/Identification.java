package io.guichet.intake.contact;

import io.guichet.chassis.id.Ids;
import io.guichet.intake.desk.Desk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out who called or wrote (P2). The lookup comes first; a new contact only when nobody fits. */
@ApplicationScoped
public class Identification {

    private final Contacts contacts;
    private final ContactRows rows;
    private final ContactEvents events;
    private final Introduction introduction;
    private final Desk desk;

    Identification(Contacts contacts, ContactRows rows, ContactEvents events, Introduction introduction, Desk desk) {
        this.contacts = contacts;
        this.rows = rows;
        this.events = events;
        this.introduction = introduction;
        this.desk = desk;
    }

    /** The author of a mail; {@code welcome} says whether one who was never here becomes a contact. */
    public Uni<Identified> ofAuthor(Sender sender, boolean welcome) {
        String address = desk.hasOrEmploys(sender.address()) ? null : sender.address();
        if (address == null) {
            return Uni.createFrom().item(Identified.unknown());
        }
        return contacts.reachedAt(address, null)
                .map(found -> Identified.among(found, sender))
                .flatMap(identified -> welcome && identified.status() == ContactStatus.UNKNOWN
                        ? welcome(sender, address)
                        : Uni.createFrom().item(identified));
    }

    /** The caller of a note; when the agent names person and organization, they are known from now on. */
    public Uni<Identified> ofCaller(Sender sender, @Nullable String organization) {
        String name = sender.name();
        return name == null || organization == null
                ? introduction.reachedAt(sender).map(found -> Identified.among(found, sender))
                : introduction.ofCaller(sender, name, organization);
    }

    /** Each of these callers by their number alone, in the same order; nobody becomes known by it. */
    public Uni<List<Identified>> ofNumbers(List<Sender> callers) {
        Set<String> numbers = callers.stream()
                .flatMap(caller -> Optional.ofNullable(caller.reachableNumber()).stream())
                .collect(Collectors.toSet());
        return contacts.reachedAtNumbers(numbers)
                .map(found -> callers.stream()
                        .map(caller -> Identified.among(at(found, caller), caller))
                        .toList());
    }

    private static List<Contact> at(List<Contact> found, Sender caller) {
        return found.stream()
                .filter(contact -> contact.has(AddressKind.NUMBER, caller.reachableNumber()))
                .toList();
    }

    private Uni<Identified> welcome(Sender sender, String address) {
        String name = Optional.ofNullable(sender.name()).orElse(address);
        return rows.addWriter(Ids.next(), name, address)
                .flatMap(added -> contacts.reachedAt(address, null).flatMap(found -> told(found, added == 1)))
                .map(found -> Identified.among(found, sender));
    }

    private Uni<List<Contact>> told(List<Contact> found, boolean fresh) {
        return fresh
                ? events.changed(found).replaceWith(found)
                : Uni.createFrom().item(found);
    }
}
