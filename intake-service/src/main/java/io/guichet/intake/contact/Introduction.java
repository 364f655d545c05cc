package io.guichet.intake.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes somebody known whom an agent names: the person and the organization, or a contact that is there (P2). */
@ApplicationScoped
public class Introduction {

    private final Contacts contacts;
    private final ContactRows rows;
    private final OrganizationDirectory organizations;
    private final Directory directory;
    private final DeskAddresses desk;

    Introduction(
            Contacts contacts,
            ContactRows rows,
            OrganizationDirectory organizations,
            Directory directory,
            DeskAddresses desk) {
        this.contacts = contacts;
        this.rows = rows;
        this.organizations = organizations;
        this.directory = directory;
        this.desk = desk;
    }

    /** Until the transaction's end nobody else changes who is known; to be called before anything else is locked. */
    public Uni<Void> begin() {
        return rows.lock();
    }

    /** All who are reached where the sender called or wrote from. */
    Uni<List<Contact>> reachedAt(Sender sender) {
        return contacts.reachedAt(desk.ownOrNone(sender.address()), sender.reachableNumber());
    }

    /** The caller of a note in which person and organization are named. When it may be several, nobody is made known. */
    Uni<Identified> ofCaller(Sender sender, String name, String organization) {
        return rows.lock()
                .flatMap(held -> resolve(organization))
                .flatMap(resolved -> around(sender, name, resolved.organization()))
                .flatMap(circle -> circle.organization() == null
                        ? Uni.createFrom().item(Identified.among(circle.found(), sender))
                        : ofCaller(circle));
    }

    /**
     * Whoever an agent says it is.
     *
     * @param reachable whether they are reached from now on where the message came from
     * @throws io.guichet.intake.problem.AmbiguousOrganization when several organizations have the name
     */
    public Uni<Contact> named(Sender sender, String name, String organization, boolean reachable) {
        return rows.lock()
                .flatMap(held -> resolve(organization))
                .map(Resolved::orRefuse)
                .flatMap(belongsTo -> around(sender, name, belongsTo))
                .flatMap(circle -> save(circle.meant(), circle.introduced(circle.meant(), reachable, desk.now())));
    }

    /** The contact whom an agent names by id; {@code reachable} as above. */
    public Uni<Contact> named(Sender sender, UUID id, boolean reachable) {
        return rows.lock()
                .flatMap(held -> contacts.require(id))
                .map(Roster::live)
                .flatMap(contact -> around(sender, contact.name(), contact.organization())
                        .flatMap(circle -> save(contact, circle.introduced(contact, reachable, desk.now()))));
    }

    private Uni<Identified> ofCaller(Circle circle) {
        Identified identified = circle.identified();
        return circle.isSomebodyElse(identified)
                ? Uni.createFrom().item(identified)
                : save(identified.contact(), circle.introduced(circle.meantBy(identified), true, desk.now()))
                        .map(Identified::known);
    }

    private Uni<Resolved> resolve(String organization) {
        OrganizationReference reference = OrganizationReference.byName(organization);
        return organizations.resolve(Set.of(reference)).map(resolved -> resolved.get(reference));
    }

    private Uni<Circle> around(Sender sender, String name, @Nullable Organization organization) {
        Sender from =
                new Sender(sender.name(), desk.ownOrNone(sender.address()), sender.number(), sender.numberInvalid());
        return reachedAt(sender)
                .flatMap(found -> colleagues(name, organization)
                        .map(colleagues -> new Circle(from, name, organization, found, colleagues)));
    }

    private Uni<List<Contact>> colleagues(String name, @Nullable Organization organization) {
        return organization == null
                ? Uni.createFrom().item(List.of())
                : contacts.touched(List.of(Probe.named(name, organization)));
    }

    private Uni<Contact> save(@Nullable Contact before, Contact after) {
        return after.equals(before)
                ? Uni.createFrom().item(after)
                : directory.save(List.of(after)).replaceWith(after);
    }
}
