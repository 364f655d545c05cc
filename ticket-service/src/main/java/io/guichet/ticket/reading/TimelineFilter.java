package io.guichet.ticket.reading;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.timeline.Happening;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline are asked for; what is null does not restrict.
 *
 * @param who whatever the case of the letters
 */
record TimelineFilter(
        @Nullable List<Happening> what,
        @Nullable String who,
        @Nullable Instant since) {

    /**
     * Reads what is asked for.
     *
     * @throws InvalidRequest if a parameter is not what it must be
     */
    static TimelineFilter read(List<String> what, @Nullable String who, @Nullable String since) {
        if (who != null) {
            Given.names("who", List.of(who), "a person's name, or a service's");
        }
        return new TimelineFilter(
                what.isEmpty()
                        ? null
                        : what.stream().map(TimelineFilter::happening).toList(),
                who,
                Given.instant("since", since));
    }

    private static Happening happening(String word) {
        return Arrays.stream(Happening.values())
                .filter(happening -> happening.wire().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "what",
                        "must be one of "
                                + Arrays.stream(Happening.values())
                                        .map(Happening::wire)
                                        .collect(Collectors.joining(", "))));
    }
}
