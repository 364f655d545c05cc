package io.guichet.intake.contact;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as a caller writes it. The organization is named by its id or by its master's id. */
@Schema(name = "ContactInput")
public record ContactInput(
        @Schema(required = true, examples = "Claire Martin", maxLength = 200) @Nullable
        String name,

        @Schema(examples = "fr", description = "ISO 639") @Nullable
        String language,

        @Schema(examples = "P-2077", maxLength = 100, description = "The master's id, such as the ERP's") @Nullable
        String externalId,

        @Schema(description = "The organization's id") @Nullable
        UUID organization,

        @Schema(examples = "C-1042", description = "The id that the organization's master gave it") @Nullable
        String organizationExternalId,

        @Schema(description = "Mail addresses, at most 20; the first is where mail goes") @Nullable
        List<String> addresses,

        @Schema(description = "Phone numbers in any writing, at most 20; the first is where they are called") @Nullable
        List<String> numbers) {}
