package io.guichet.intake.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A contact as it is handed to PostgreSQL. */
record ContactRow(
        UUID id,
        long version,
        String name,
        @JsonProperty("name_folded") String nameFolded,
        @JsonProperty("name_key") String nameKey,
        @Nullable String language,
        @JsonProperty("external_id") @Nullable String externalId,
        @JsonProperty("organization_id") @Nullable UUID organizationId,
        boolean referent,
        @JsonProperty("merged_into") @Nullable UUID mergedInto,
        @JsonProperty("erased_at") @Nullable Instant erasedAt,
        List<Address> addresses) {

    /** An address or number with its place among the contact's. */
    record Address(
            AddressKind kind,
            String value,
            int position,
            @JsonProperty("added_at") Instant addedAt,
            boolean learned) {}

    static ContactRow of(Contact contact) {
        Organization organization = contact.organization();
        return new ContactRow(
                contact.id(),
                contact.version(),
                contact.name(),
                FoldedName.of(contact.name()),
                contact.nameKey(),
                contact.language(),
                contact.externalId(),
                organization == null ? null : organization.id(),
                contact.referent(),
                contact.mergedInto(),
                contact.erasedAt(),
                IntStream.range(0, contact.addresses().size())
                        .mapToObj(place -> address(contact.addresses().get(place), place))
                        .toList());
    }

    private static Address address(ContactAddress address, int position) {
        return new Address(address.kind(), address.value(), position, address.addedAt(), address.learned());
    }
}
