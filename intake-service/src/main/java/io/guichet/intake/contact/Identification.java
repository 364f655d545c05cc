package io.guichet.intake.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out who called (P2). The lookup comes first; a new contact only when nobody fits. */
@ApplicationScoped
public class Identification {

    private final Contacts contacts;
    private final Introduction introduction;

    Identification(Contacts contacts, Introduction introduction) {
        this.contacts = contacts;
        this.introduction = introduction;
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
        return contacts.reachedAtEach(AddressKind.NUMBER, numbers)
                .map(found -> callers.stream()
                        .map(caller -> Identified.among(at(found, caller), caller))
                        .toList());
    }

    private static List<Contact> at(List<Contact> found, Sender caller) {
        return found.stream()
                .filter(contact -> contact.has(AddressKind.NUMBER, caller.reachableNumber()))
                .toList();
    }
}
