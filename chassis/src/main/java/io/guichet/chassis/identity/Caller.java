package io.guichet.chassis.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param name the token's name ({@code upn}, {@code preferred_username} or {@code sub})
 * @param roles of {@link Roles}
 * @param organization claim {@code org}: a client's organization
 * @param level claim {@code level}: an agent's level
 * @param teams claim {@code teams}: an agent's teams
 */
public record Caller(
        String name,
        Set<String> roles,
        @Nullable UUID organization,
        @Nullable Integer level,
        Set<String> teams) {

    /** Whether the caller has a role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether the caller is a client and nothing more: what they see is confined to their organization. */
    public boolean isClientOnly() {
        return is(Roles.CLIENT) && !is(Roles.AGENT) && !is(Roles.MANAGER) && !is(Roles.SYSTEM);
    }
}
