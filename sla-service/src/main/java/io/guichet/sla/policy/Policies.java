package io.guichet.sla.policy;

import io.guichet.sla.history.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The desk's policies in the order in which they are asked, and its calendars; whole and checked. */
public final class Policies {
    private final String version;
    private final Calendars calendars;
    private final List<ClockRule> clocks;
    private final List<Policy> policies;

    /** @param version the same for the same text */
    Policies(String version, Calendars calendars, List<ClockRule> clocks, List<Policy> policies) {
        this.version = version;
        this.calendars = calendars;
        this.clocks = List.copyOf(clocks);
        this.policies =
                policies.stream().sorted(Comparator.comparingInt(Policy::rank)).toList();
    }

    /** What a clock of a ticket is measured by; empty if the desk has no policy for it, and then it does not run. */
    public Optional<Choice> choose(ClockRule clock, Standing ticket) {
        return of(clock.name()).stream()
                .filter(policy -> policy.covers(ticket))
                .findFirst()
                .map(policy -> choice(policy, calendars.nameFor(ticket)));
    }

    private Choice choice(Policy policy, String calendar) {
        return new Choice(
                policy, calendar, Objects.requireNonNull(calendars.all().get(calendar)));
    }

    /** The policies of a clock, in the order in which they are asked. */
    public List<Policy> of(String clock) {
        return policies.stream()
                .filter(policy -> policy.clock().name().equals(clock))
                .toList();
    }

    /** The policy of a name; empty if the desk has it no longer. */
    public Optional<Policy> named(String name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /** The clocks that run at this desk: those that a policy is for. */
    public List<ClockRule> clocks() {
        return clocks;
    }

    public Calendars calendars() {
        return calendars;
    }

    /** All policies, in the order in which they are asked. */
    public List<Policy> all() {
        return policies;
    }

    /** The first digits of the SHA-256 of the file's text. */
    public String version() {
        return version;
    }
}
