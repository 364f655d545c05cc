package io.guichet.intake.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organization as a caller reads it.
 *
 * @param referents who speaks for it (P38); shown of one organization, not in lists
 */
@Schema(name = "Organization", examples = ContactExample.ORGANIZATION_VIEW)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationView(
        UUID id,

        @Schema(description = "What the header ETag holds", examples = "3")
        long version,

        @Schema(examples = "Atelier Martin") String name,
        @Schema(examples = "C-1042") @Nullable String externalId,
        List<String> addresses,
        @Schema(examples = "[\"+33561000000\"]") List<String> numbers,
        @Nullable List<UUID> referents) {

    static OrganizationView of(OrganizationCard card, @Nullable List<UUID> referents) {
        Organization own = card.organization();
        return new OrganizationView(
                own.id(), own.version(), own.name(), own.externalId(), card.addresses(), card.numbers(), referents);
    }
}
