package io.guichet.intake.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who calls or writes. */
@Entity
public class Contact {

    @Id
    private UUID id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private @Nullable Organization organization;

    @ElementCollection
    @CollectionTable(name = "contact_address", joinColumns = @JoinColumn(name = "contact_id"))
    private Set<ContactAddress> addresses = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(UUID id, String name, @Nullable Organization organization, Set<ContactAddress> addresses) {
        this.id = id;
        this.name = name;
        this.organization = organization;
        this.addresses = new HashSet<>(addresses);
    }

    public UUID id() {
        return id;
    }

    /** As they write it themselves; their address if they never did. */
    public String name() {
        return name;
    }

    public Optional<Organization> organization() {
        return Optional.ofNullable(organization);
    }

    /** Where mail to them goes: the address known longest. */
    public Optional<String> mailAddress() {
        return oldest(AddressKind.ADDRESS);
    }

    /** Where they are called: the number known longest. */
    public Optional<String> phoneNumber() {
        return oldest(AddressKind.NUMBER);
    }

    /** Whether they are reached at this address or number, normalized. */
    boolean has(AddressKind kind, @Nullable String value) {
        return addresses.stream()
                .anyMatch(address -> address.kind() == kind && address.value().equals(value));
    }

    /** Whether they may belong to the organization of this id: nothing says that they belong to another. */
    boolean mayBelongTo(UUID organizationId) {
        return organization().map(own -> own.id().equals(organizationId)).orElse(true);
    }

    private Optional<String> oldest(AddressKind kind) {
        return addresses.stream()
                .filter(address -> address.kind() == kind)
                .min(Comparator.comparing(ContactAddress::addedAt).thenComparing(ContactAddress::value))
                .map(ContactAddress::value);
    }
}
