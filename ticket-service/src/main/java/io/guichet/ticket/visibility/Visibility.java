package io.guichet.ticket.visibility;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.chassis.desk.DeskFiles;
import io.guichet.chassis.identity.Caller;
import io.guichet.chassis.identity.Roles;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the desk lets its agents and its customers see, from {@code desk.yaml}. */
@Startup
@Singleton
public class Visibility {

    private final @Nullable List<Grant> grants;
    private final Set<UUID> shownAddresses;

    @Inject
    Visibility(DeskFiles files) {
        this(files.read("desk.yaml", Settings.class).content());
    }

    private Visibility(Settings settings) {
        this.grants = settings.visibility;
        this.shownAddresses = settings.addressesShownTo;
    }

    /** Agents see all queues, and no customer another's address. */
    public static Visibility open() {
        return new Visibility(new Settings(null, null));
    }

    /** Agents see what is granted, and these organizations the addresses of all their people. */
    static Visibility of(@Nullable List<Grant> grants, Set<UUID> shownAddresses) {
        return new Visibility(new Settings(grants, shownAddresses));
    }

    /** The queues whose tickets a caller may see; null for all of them. Managers and machines see all. */
    @Nullable
    Set<String> queues(Caller caller) {
        if (grants == null || caller.is(Roles.MANAGER) || caller.is(Roles.SYSTEM)) {
            return null;
        }
        return grants.stream()
                .filter(grant -> grant.isFor(caller))
                .flatMap(grant -> grant.queues.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the clients of an organization see the addresses and numbers of its other people. */
    boolean showsAddresses(@Nullable UUID organization) {
        return organization != null && shownAddresses.contains(organization);
    }

    /**
     * Queues for some agents.
     *
     * @param level that an agent must have at least; null for any
     * @param teams of which an agent must be in one; none for any
     * @param queues that they see
     */
    record Grant(
            @Nullable @Min(value = 1, message = "must be a level from 1")
            Integer level,

            Set<@NotNull String> teams,

            @NotEmpty(message = "must name the queues that are seen")
            Set<@NotNull String> queues) {

        Grant(@Nullable Integer level, @Nullable Set<String> teams, @Nullable Set<String> queues) {
            this.level = level;
            this.teams = teams == null ? Set.of() : teams;
            this.queues = queues == null ? Set.of() : queues;
        }

        private boolean isFor(Caller caller) {
            var high = level == null || Objects.requireNonNullElse(caller.level(), 1) >= level;
            return high && (teams.isEmpty() || caller.teams().stream().anyMatch(teams::contains));
        }
    }

    /**
     * What is read here of the file; the rest is for others.
     *
     * @param visibility none: every agent sees every queue
     * @param addressesShownTo organizations whose clients see each other's addresses
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Settings(@Nullable List<@NotNull @Valid Grant> visibility, Set<@NotNull UUID> addressesShownTo) {

        Settings(@Nullable List<Grant> visibility, @Nullable Set<UUID> addressesShownTo) {
            this.visibility = visibility;
            this.addressesShownTo = addressesShownTo == null ? Set.of() : addressesShownTo;
        }
    }
}
