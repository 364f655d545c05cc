package io.guichet.intake.naming;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who it was: a contact by id, or a person and their organization, who are made known when they are not. */
@Schema(name = "NamingInput")
public record NamingInput(
        @Schema(examples = "019aa0f0-6a00-7000-8000-000000000002") @Nullable
        UUID contact,

        @Size(max = 200) @Schema(examples = "Claire Martin") @Nullable
        String person,

        @Size(max = 200) @Schema(examples = "Atelier Martin") @Nullable
        String organization,

        @Schema(
                description =
                        "Whether they are reached from now on at the address or number that the message came from; yes when"
                                + " absent. What is another contact's stays theirs",
                examples = "true")
        @Nullable
        Boolean reachable) {

    boolean makesReachable() {
        return reachable == null || reachable;
    }
}
