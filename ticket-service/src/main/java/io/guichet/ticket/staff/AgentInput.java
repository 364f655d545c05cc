package io.guichet.ticket.staff;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agent as a caller, or the desk's file, writes it. */
@Schema(name = "AgentInput")
public record AgentInput(
        @Schema(description = "what their token calls them; in a PUT the address says it", examples = "agent-1")
        @Pattern(regexp = Slug.FORM, message = Slug.EXPECTED)
        @Nullable
        String id,

        @Schema(examples = "Agent 1")
        @NotBlank(message = "must be the name that colleagues read")
        @Size(max = 200, message = "may have at most 200 characters")
        String name,

        @Schema(description = "their own; the desk never writes from it", examples = "agent-1@desk.example")
        @NotBlank(message = "must be their own mail address")
        @Email(message = "must be a mail address such as agent-1@desk.example")
        @Size(max = 254, message = "may have at most 254 characters")
        String address,

        @Schema(description = "of the tickets that they treat, from 1; 1 if absent", examples = "1")
        @Min(value = 1, message = "must be 1 at least")
        @Max(value = 9, message = "must be 9 at most")
        @Nullable
        Integer level,

        @Schema(description = "in which their opinion can be asked", examples = "[\"technical\"]")
        @Size(max = 50, message = "may name at most 50 trades")
        @Nullable
        List<@NotNull(message = Slug.EXPECTED) @Pattern(regexp = Slug.FORM, message = Slug.EXPECTED) String> trades,

        @Schema(description = "that they treat; absent or empty: all of their level", examples = "[\"assistance\"]")
        @Size(max = 200, message = "may name at most 200 queues")
        @Nullable
        List<@NotNull(message = Slug.EXPECTED) @Pattern(regexp = Slug.FORM, message = Slug.EXPECTED) String> queues,

        @Schema(description = "who is told in their place, unless an absence names another", examples = "agent-2")
        @Nullable
        String standIn) {

    /** The agent, with no absence yet. */
    Agent agent(String id) {
        return new Agent(
                id,
                1,
                name.strip(),
                address.strip(),
                level == null ? 1 : level,
                trades == null ? List.of() : trades,
                queues == null ? List.of() : queues,
                standIn,
                List.of());
    }
}
