package io.guichet.intake.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organization as a caller writes it. */
@Schema(name = "OrganizationInput")
public record OrganizationInput(
        @Schema(required = true, examples = "Atelier Martin", maxLength = 200) @Nullable
        String name,

        @Schema(examples = "C-1042", maxLength = 100, description = "The master's id, such as the ERP's") @Nullable
        String externalId,

        @Schema(description = "Mail addresses, at most 20") @Nullable
        List<String> addresses,

        @Schema(description = "Phone numbers in any writing, at most 20") @Nullable
        List<String> numbers,

        @Schema(
                description =
                        "Contacts of this organization who speak for it (P38); they stay who they are when the field is"
                                + " absent")
        @Nullable
        Set<UUID> referents) {}
