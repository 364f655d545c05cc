package io.guichet.intake.contact;

import io.guichet.chassis.id.Ids;
import io.guichet.intake.desk.Desk;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out who called or wrote (P2). The lookup comes first; a new contact only when nobody fits. */
@ApplicationScoped
public class Identification {

    private final Contacts contacts;
    private final Desk desk;

    Identification(Contacts contacts, Desk desk) {
        this.contacts = contacts;
        this.desk = desk;
    }

    /** The author of a mail; {@code welcome} says whether one who was never here becomes a contact. */
    public Uni<Identified> ofAuthor(Sender sender, boolean welcome) {
        String address = ownOrNone(sender.address());
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
        String address = ownOrNone(sender.address());
        String name = sender.name();
        return contacts.reachedAt(address, sender.reachableNumber())
                .flatMap(found -> name == null || organization == null
                        ? Uni.createFrom().item(Identified.among(found, sender))
                        : introduce(found, sender, name, organization));
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
        return contacts.addWriter(Ids.next(), name, address)
                .flatMap(added -> contacts.reachedAt(address, null))
                .map(found -> Identified.among(found, sender));
    }

    private Uni<Identified> introduce(List<Contact> found, Sender sender, String name, String organization) {
        UUID organizationId = Organization.idOf(organization);
        List<Contact> fitting = found.stream()
                .filter(contact ->
                        contact.has(AddressKind.ADDRESS, sender.address()) || contact.mayBelongTo(organizationId))
                .toList();
        Identified identified = Identified.among(fitting, sender);
        Contact known = identified.contact();
        if (known == null && !named(fitting, name).isEmpty()) {
            return Uni.createFrom().item(identified);
        }
        UUID id = known == null ? idOf(name, organizationId) : known.id();
        return contacts.addOrganization(organizationId, organization)
                .flatMap(added -> known == null
                        ? contacts.addCaller(id, name, organizationId)
                        : contacts.joinOrganization(id, organizationId))
                .flatMap(added -> contacts.addAddresses(id, ownOrNone(sender.address()), sender.reachableNumber()))
                .flatMap(added -> contacts.reread())
                .flatMap(ready -> contacts.whole(List.of(id)))
                .map(whole -> Identified.known(whole.get(0)));
    }

    private static List<Contact> named(List<Contact> contacts, String name) {
        return contacts.stream()
                .filter(contact -> PersonName.mayBeSame(contact.name(), name))
                .toList();
    }

    /** The same person of the same organization has the same identity, whoever notes them first. */
    private static UUID idOf(String name, UUID organizationId) {
        return Ids.named(organizationId, PersonName.normalized(name));
    }

    /** The desk's own addresses are nobody's, and its people are no contacts (P4). */
    private @Nullable String ownOrNone(@Nullable String address) {
        return desk.owns(address) || desk.isColleague(address) ? null : address;
    }
}
