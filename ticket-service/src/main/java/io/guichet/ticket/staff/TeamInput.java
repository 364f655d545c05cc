package io.guichet.ticket.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A team as a caller, or the desk's file, writes it. */
@Schema(name = "TeamInput")
public record TeamInput(
        @Schema(description = "as in the claim teams of a token; in a PUT the address says it", examples = "support")
        @Pattern(regexp = Slug.FORM, message = Slug.EXPECTED)
        @Nullable
        String id,

        @Schema(examples = "Assistance")
        @NotBlank(message = "must be the team's name")
        @Size(max = 200, message = "may have at most 200 characters")
        String name,

        @Schema(description = "who leads it", examples = "agent-3") @Nullable
        String lead,

        @Schema(examples = "[\"agent-1\",\"agent-2\"]")
        @Size(max = 500, message = "may name at most 500 agents")
        @Nullable
        List<@NotNull(message = "must be the id of an agent") String> members) {

    Team team(String id) {
        return new Team(id, 1, name.strip(), lead, members == null ? List.of() : members);
    }
}
