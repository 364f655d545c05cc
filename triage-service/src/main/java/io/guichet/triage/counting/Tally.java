package io.guichet.triage.counting;

import io.guichet.chassis.event.EventJson;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Remembers;
import io.guichet.triage.memory.Remembers.Awaited;
import io.guichet.triage.memory.Remembers.FailuresWithoutRecovery;
import io.guichet.triage.memory.Remembers.Grouped;
import io.guichet.triage.memory.Remembers.Repeated;
import io.guichet.triage.memory.Signal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened under one key, oldest first, as far back as it matters. What it says depends on what happened alone: neither the order
 * in which messages came nor how often each was told makes a difference.
 */
public record Tally(List<Happened> happened) {

    /** Nothing happened. */
    public static final Tally NOTHING = new Tally(List.of());

    private static final int MOST = 100;
    private static final Duration DAY = Duration.ofDays(1);

    static Tally of(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Tally.class);
    }

    String json() {
        return EventJson.write(this);
    }

    /** With one more; a message counts once. */
    public Tally with(Occurrence occurrence) {
        if (happened.stream().anyMatch(each -> each.message().equals(occurrence.message()))) {
            return this;
        }
        var one = new Happened(occurrence.message(), occurrence.at(), occurrence.signal());
        var all = Stream.concat(happened.stream(), Stream.of(one))
                .sorted(Happened.OLDEST_FIRST)
                .toList();
        return new Tally(bounded(all, occurrence.how()));
    }

    private static List<Happened> bounded(List<Happened> all, Remembers how) {
        var from = earliestThatMatters(all, how);
        var kept = all.stream().filter(each -> !each.at().isBefore(from)).toList();
        var most = how instanceof Repeated repeated ? Math.max(MOST, repeated.count()) : MOST;
        return kept.subList(Math.max(0, kept.size() - most), kept.size());
    }

    private static Instant earliestThatMatters(List<Happened> all, Remembers how) {
        if (how instanceof Repeated repeated) {
            return all.get(all.size() - 1).at().minus(twice(repeated.within()));
        }
        if (how instanceof Grouped grouped) {
            return all.get(all.size() - 1).at().minus(twice(grouped.within()));
        }
        if (how instanceof Awaited) {
            return Instant.MIN;
        }
        return lastSuccess(all);
    }

    // what comes late still finds its window
    private static Duration twice(Duration window) {
        return window.compareTo(DAY) < 0 ? window.plus(DAY) : window.multipliedBy(2);
    }

    private static Instant lastSuccess(List<Happened> all) {
        return all.stream()
                .filter(each -> each.signal() == Signal.SUCCEEDED)
                .map(Happened::at)
                .reduce((one, later) -> later)
                .orElse(Instant.MIN);
    }

    /** A line for each time that something happened, for people. */
    public String words() {
        return happened.stream()
                .map(each -> each.at() + " " + each.signal().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    /** Failures that no success followed (P10). */
    public List<Instant> failures() {
        var success = lastSuccess(happened);
        return happened.stream()
                .filter(each -> each.signal() == Signal.FAILED && each.at().isAfter(success))
                .map(Happened::at)
                .toList();
    }

    /** When anything happened last. */
    public @Nullable Instant latest() {
        return happened.isEmpty() ? null : happened.get(happened.size() - 1).at();
    }

    /** The most that happened within any window of that length which the message lies in (P12). */
    long mostWithin(Duration window, UUID message) {
        var most = 0;
        for (var first = 0; first < happened.size(); first++) {
            var end = happened.get(first).at().plus(window);
            var inWindow = happened.subList(first, happened.size()).stream()
                    .takeWhile(each -> !each.at().isAfter(end))
                    .toList();
            if (inWindow.stream().anyMatch(each -> each.message().equals(message))) {
                most = Math.max(most, inWindow.size());
            }
        }
        return most;
    }

    /** Whether anything but the message itself happened so close to it that both belong together (P14). */
    boolean hasNeighbour(Duration within, UUID message) {
        var own =
                happened.stream().filter(each -> each.message().equals(message)).findFirst();
        return own.isPresent()
                && happened.stream()
                        .filter(each -> !each.message().equals(message))
                        .map(each -> Duration.between(each.at(), own.get().at()).abs())
                        .anyMatch(distance -> distance.compareTo(within) <= 0);
    }

    /** What its settings make of it; the ticket apart. */
    Reading read(Occurrence occurrence) {
        var message = occurrence.message();
        if (occurrence.how() instanceof Repeated repeated) {
            var count = mostWithin(repeated.within(), message);
            return new Reading(count, count >= repeated.count(), true);
        }
        if (occurrence.how() instanceof Grouped grouped) {
            var belongs = hasNeighbour(grouped.within(), message);
            return new Reading(happened.size(), belongs, belongs);
        }
        if (occurrence.how() instanceof Awaited) {
            var isConfirmed = happened.stream().anyMatch(each -> each.signal() == Signal.SUCCEEDED);
            return new Reading(waiting().count(), isConfirmed, true);
        }
        var failures = failures();
        var grace = ((FailuresWithoutRecovery) occurrence.how()).grace();
        var reached = !failures.isEmpty() && !failures.get(0).plus(grace).isAfter(occurrence.at());
        return new Reading(failures.size(), reached, true);
    }

    /** The messages that wait for a confirmation (P16). */
    Stream<UUID> waiting() {
        return happened.stream().filter(each -> each.signal() == Signal.SEEN).map(Happened::message);
    }

    /**
     * What is known without the ticket.
     *
     * @param belongs whether the ticket that is there for the key is this message's
     */
    record Reading(long count, boolean reached, boolean belongs) {}
}
