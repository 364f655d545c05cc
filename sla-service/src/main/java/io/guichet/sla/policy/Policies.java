package io.guichet.sla.policy;

import io.guichet.sla.calendar.WorkingCalendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The desk's policies and the calendar on which they count; whole and checked, so there is always an answer. */
public final class Policies {
    private final WorkingCalendar calendar;
    private final Map<ClockName, Map<Priority, Policy>> policies;

    Policies(WorkingCalendar calendar, Collection<Policy> policies) {
        this.calendar = calendar;
        this.policies = policies.stream()
                .collect(Collectors.groupingBy(
                        Policy::clock, Collectors.toUnmodifiableMap(Policy::priority, Function.identity())));
    }

    /** The policy of a clock for tickets of a priority. */
    public Policy of(ClockName clock, Priority priority) {
        return find(clock, priority).orElseThrow();
    }

    /** The policy of a name; empty if the desk has it no longer. */
    public Optional<Policy> named(String name) {
        return all().stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    Optional<Policy> find(ClockName clock, Priority priority) {
        return Optional.ofNullable(policies.getOrDefault(clock, Map.of()).get(priority));
    }

    /** The calendar on which the desk's targets count. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** All policies, in no order that means anything. */
    List<Policy> all() {
        return policies.values().stream()
                .flatMap(byPriority -> byPriority.values().stream())
                .toList();
    }
}
