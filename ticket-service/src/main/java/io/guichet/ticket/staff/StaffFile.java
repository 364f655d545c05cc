package io.guichet.ticket.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk's file {@code agents.yaml}.
 *
 * @param whenAway what becomes of a ticket that is assigned to an agent who is away; warn if absent
 */
record StaffFile(
        @Nullable WhenAway whenAway,
        @Nullable List<@Valid @NotNull(message = "must be an agent") AgentInput> agents,
        @Nullable List<@Valid @NotNull(message = "must be a team") TeamInput> teams,
        @Valid @Nullable Rotation rotation) {

    static final String NAME = "agents.yaml";
}
