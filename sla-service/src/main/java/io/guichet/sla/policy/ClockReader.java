package io.guichet.sla.policy;

import io.guichet.sla.history.Moment;
import io.guichet.sla.policy.SlaFile.ClockEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clocks of the procedures, and what the desk says of its own. */
final class ClockReader {
    private static final Set<String> STATES =
            Set.of("new", "open", "waiting-for-customer", "waiting-for-validation", "handed-off", "closed-pending");
    private static final String MOMENTS =
            Arrays.stream(Moment.values()).map(Moment::toString).sorted().collect(Collectors.joining(", "));

    private ClockReader() {}

    /** Clocks by name, in an order that stays. */
    static Map<String, ClockRule> read(Place place, @Nullable Map<String, ClockEntry> entries) {
        Map<String, ClockRule> clocks = new LinkedHashMap<>();
        ClockRule.STANDARD.forEach(clock -> clocks.put(clock.name(), clock));
        if (entries != null) {
            entries.forEach((name, entry) -> clocks.put(name, clock(place.field(name), name, entry, clocks.get(name))));
        }
        return clocks;
    }

    private static ClockRule clock(
            Place place, String name, @Nullable ClockEntry written, @Nullable ClockRule standard) {
        ClockEntry entry = place.required(written, "starts and stops");
        if (name.equals(ClockRule.REMINDER)) {
            throw place.error("“reminder” is the clock of the agents' own reminders; expected another name");
        }
        return new ClockRule(
                name,
                moments(place.field("starts"), entry.starts(), standard == null ? null : standard.starts()),
                moments(place.field("stops"), entry.stops(), standard == null ? null : standard.stops()),
                moments(place.field("ends"), entry.ends(), standard == null ? Set.of(Moment.CLOSED) : standard.ends()),
                Objects.requireNonNullElse(entry.restarts(), standard != null && standard.restarts()),
                states(place.field("pausedBy"), entry.pausedBy(), standard == null ? Set.of() : standard.pausedBy()));
    }

    private static Set<Moment> moments(Place place, @Nullable List<String> names, @Nullable Set<Moment> otherwise) {
        if (names == null && otherwise != null) {
            return otherwise;
        }
        Set<Moment> moments = EnumSet.noneOf(Moment.class);
        for (String name : place.required(names, "some of " + MOMENTS)) {
            moments.add(Moment.named(name)
                    .orElseThrow(() -> place.error("“" + name + "” is no moment; expected some of " + MOMENTS)));
        }
        return moments;
    }

    /** States in which a clock stands still. */
    static Set<String> states(Place place, @Nullable List<String> names, Set<String> otherwise) {
        if (names == null) {
            return otherwise;
        }
        List<String> unknown = new ArrayList<>(names);
        unknown.removeAll(STATES);
        if (!unknown.isEmpty()) {
            throw place.error("“" + unknown.get(0) + "” is no state that can pause a clock; expected some of "
                    + STATES.stream().sorted().collect(Collectors.joining(", ")));
        }
        return Set.copyOf(names);
    }
}
