package io.guichet.intake.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as a caller reads it. */
@Schema(name = "Contact", examples = ContactExample.VIEW)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
        UUID id,

        @Schema(description = "What the header ETag holds", examples = "3")
        long version,

        @Schema(examples = "Claire Martin") String name,
        @Schema(examples = "fr") @Nullable String language,
        @Schema(examples = "P-2077") @Nullable String externalId,
        @Schema(examples = "[\"caller@example.org\"]") List<String> addresses,
        @Schema(examples = "[\"+33561000000\"]") List<String> numbers,
        @Nullable Organization organization,

        @Schema(description = "Whether they speak for their organization (P38)")
        boolean referent) {

    /** The organization that a contact belongs to. */
    @Schema(name = "ContactOrganization")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Organization(
            UUID id,
            @Schema(examples = "Atelier Martin") String name,
            @Schema(examples = "C-1042") @Nullable String externalId) {}

    public static ContactView of(Contact contact) {
        var own = contact.organization();
        return new ContactView(
                contact.id(),
                contact.version(),
                contact.name(),
                contact.language(),
                contact.externalId(),
                contact.reached(AddressKind.ADDRESS).toList(),
                contact.reached(AddressKind.NUMBER).toList(),
                own == null ? null : new Organization(own.id(), own.name(), own.externalId()),
                contact.referent());
    }
}
