package io.guichet.proof.load;

import io.guichet.proof.profile.HotSpots;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a run of {@code load} has shown.
 *
 * @param machine on what and with what, line by line
 * @param idleMemory bytes by part after the start, before any load
 * @param groups the repetitions of each rate
 * @param growth the same rate beside ever more tickets; empty if it was not asked for
 * @param limit the highest rate that was kept up with in the search, inputs per second; 0 if it was not looked for
 * @param limits what the machine could do at most
 * @param profile where the time goes, by part; empty if it was not asked for
 * @param profiler with what
 */
record LoadResult(
        List<String> machine,
        Map<String, Long> idleMemory,
        List<List<Measurement>> groups,
        List<Grown> growth,
        double limit,
        MachineLimits limits,
        Map<String, HotSpots> profile,
        String profiler) {

    /** Whether the system kept up and lost nothing, each time. */
    boolean good() {
        return Stream.concat(groups.stream(), growth.stream().map(Grown::repetitions))
                .flatMap(List::stream)
                .allMatch(Measurement::good);
    }

    /** The most tickets a second at which nothing that waits grew and nothing was lost; 0 if there was no such run. */
    double sustained() {
        return groups.stream()
                .filter(group -> group.stream().allMatch(Measurement::good))
                .mapToDouble(group -> group.stream()
                        .mapToDouble(Measurement::ticketsPerSecond)
                        .min()
                        .orElse(0))
                .max()
                .orElse(0);
    }
}
