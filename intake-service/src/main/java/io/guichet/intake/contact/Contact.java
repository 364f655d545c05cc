package io.guichet.intake.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person who calls or writes, as the desk knows them.
 *
 * @param version 1 for a new one, one more with each change
 * @param name as they write it themselves; their address if they never did
 * @param language ISO 639, when it is known
 * @param externalId the master's id, such as the ERP's
 * @param referent whether their organization named them as one who speaks for it (P38)
 * @param addresses in the order in which they are to be tried
 * @param mergedInto the contact that this one turned out to be; always the last one of a chain
 * @param erasedAt when all that is personal was erased
 */
public record Contact(
        UUID id,
        long version,
        String name,
        @Nullable String language,
        @Nullable String externalId,
        @Nullable Organization organization,
        boolean referent,
        List<ContactAddress> addresses,
        @Nullable UUID mergedInto,
        @Nullable Instant erasedAt) {

    /** The name of whoever was erased. */
    public static final String ERASED = "(erased)";

    /** One who was never here. */
    static Contact fresh(
            UUID id, GivenContact given, @Nullable Organization organization, boolean learned, Instant now) {
        return new Contact(
                id,
                1,
                given.name(),
                given.language(),
                given.externalId(),
                organization,
                false,
                given.addresses(List.of(), List.of(), learned, now),
                null,
                null);
    }

    /** The same person as given; what is not given is gone. */
    Contact replaced(GivenContact given, @Nullable Organization belongsTo, Instant now) {
        return with(
                given.name(),
                given.language(),
                given.externalId(),
                belongsTo,
                given.addresses(List.of(), addresses, true, now));
    }

    /** The same person as their master knows them; what the desk has learnt stays beside it. */
    Contact updated(GivenContact given, @Nullable Organization belongsTo, Instant now) {
        return with(
                given.name(),
                given.says(GivenContact.Part.LANGUAGE) ? given.language() : language,
                given.externalId() == null ? externalId : given.externalId(),
                given.says(GivenContact.Part.ORGANIZATION) ? belongsTo : organization,
                given.addresses(kept(given), addresses, false, now));
    }

    /** The same person, who is reached there too. */
    Contact reachedAt(@Nullable String address, @Nullable String number, Instant now) {
        List<ContactAddress> more = new ArrayList<>(addresses);
        Stream.of(GivenContact.reach(AddressKind.ADDRESS, address), GivenContact.reach(AddressKind.NUMBER, number))
                .flatMap(Optional::stream)
                .filter(reach -> !has(reach.kind(), reach.value()))
                .forEach(reach -> more.add(new ContactAddress(reach.kind(), reach.value(), now, true)));
        return with(name, language, externalId, organization, more);
    }

    /** The same person, who belongs to this organization. */
    Contact of(Organization belongsTo) {
        return with(name, language, externalId, belongsTo, addresses);
    }

    /** The same person, with all that was known of another whom they turned out to be. */
    Contact absorbing(Contact other) {
        List<ContactAddress> all = new ArrayList<>(addresses);
        other.addresses.stream()
                .filter(address -> !has(address.kind(), address.value()))
                .forEach(all::add);
        Organization belongsTo = organization == null ? other.organization : organization;
        boolean speaks = referent || (other.referent && belongsTo != null && belongsTo.equals(other.organization));
        return new Contact(
                id,
                version + 1,
                name,
                language == null ? other.language : language,
                externalId == null ? other.externalId : externalId,
                belongsTo,
                speaks,
                List.copyOf(all),
                null,
                null);
    }

    /** One who turned out to be another, who has all that was theirs; the master's id stays where the other has one too. */
    Contact mergedInto(Contact other) {
        String itsExternalId = other.externalId == null ? null : externalId;
        return new Contact(id, version + 1, name, null, itsExternalId, null, false, List.of(), other.id, null);
    }

    /** Nothing personal is left. */
    Contact erased(Instant now) {
        return new Contact(id, version + 1, ERASED, null, null, null, false, List.of(), mergedInto, now);
    }

    /** The same person, as one who speaks for their organization, or not. */
    Contact referent(boolean speaks) {
        return new Contact(
                id, version + 1, name, language, externalId, organization, speaks, addresses, mergedInto, erasedAt);
    }

    /** The same state, counted so. */
    Contact atVersion(long number) {
        return new Contact(
                id, number, name, language, externalId, organization, referent, addresses, mergedInto, erasedAt);
    }

    /** The organization that they belong to, as people call it. */
    public Optional<String> organizationName() {
        return Optional.ofNullable(organization).map(Organization::name);
    }

    /** Where mail to them goes. */
    public Optional<String> mailAddress() {
        return reached(AddressKind.ADDRESS).findFirst();
    }

    /** Where they are called. */
    public Optional<String> phoneNumber() {
        return reached(AddressKind.NUMBER).findFirst();
    }

    /** All addresses or numbers, in their order. */
    public Stream<String> reached(AddressKind kind) {
        return addresses.stream().filter(address -> address.kind() == kind).map(ContactAddress::value);
    }

    /** Whether they are reached at this address or number, normalized. */
    boolean has(AddressKind kind, @Nullable String value) {
        return addresses.stream()
                .anyMatch(address -> address.kind() == kind && address.value().equals(value));
    }

    /** Whether they may belong to the organization of this id: nothing says that they belong to another. */
    boolean mayBelongTo(@Nullable UUID organizationId) {
        return organization == null || organization.id().equals(organizationId);
    }

    boolean isOf(@Nullable UUID organizationId) {
        return organization != null && organization.id().equals(organizationId);
    }

    /** Whether they are still a person of their own. */
    public boolean isLive() {
        return mergedInto == null && erasedAt == null;
    }

    String nameKey() {
        return PersonName.normalized(name);
    }

    private List<ContactAddress> kept(GivenContact given) {
        return addresses.stream()
                .filter(address -> address.learned() || !given.says(GivenContact.Part.of(address.kind())))
                .toList();
    }

    private Contact with(
            String itsName,
            @Nullable String itsLanguage,
            @Nullable String itsExternalId,
            @Nullable Organization belongsTo,
            List<ContactAddress> itsAddresses) {
        boolean speaks = referent && belongsTo != null && isOf(belongsTo.id());
        Contact changed = new Contact(
                id,
                version,
                itsName,
                itsLanguage,
                itsExternalId,
                belongsTo,
                speaks,
                List.copyOf(itsAddresses),
                mergedInto,
                erasedAt);
        return changed.equals(this) ? this : changed.next();
    }

    private Contact next() {
        return atVersion(version + 1);
    }
}
