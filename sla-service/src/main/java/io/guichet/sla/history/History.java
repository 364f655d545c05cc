package io.guichet.sla.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is known of a ticket. The order in which facts came, and how often each came, makes no difference: they stand in
 * the order of their sequence, each once.
 *
 * @param facts in order
 * @param postponements in order
 */
public record History(List<Fact> facts, List<Postponement> postponements) {
    /** Of a ticket that nothing is known of. */
    public static final History EMPTY = new History(List.of(), List.of());

    public History {
        facts = inOrder(facts);
        postponements = List.copyOf(postponements);
    }

    /** Of facts alone. */
    public static History of(Collection<Fact> facts) {
        return new History(List.copyOf(facts), List.of());
    }

    /** With one more fact; the same if it is known. */
    public History with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new History(more, postponements);
    }

    /** The ticket as it stands now. */
    public Standing standing() {
        Standing standing = Standing.NOTHING;
        for (Fact fact : facts) {
            standing = standing.after(fact);
        }
        return standing;
    }

    /** The last postponement of a clock's run. */
    public Optional<Postponement> postponement(String clock, int occasion) {
        return postponements.stream()
                .filter(postponed -> postponed.clock().equals(clock) && postponed.occasion() == occasion)
                .reduce((before, last) -> last);
    }

    private static List<Fact> inOrder(Collection<Fact> facts) {
        Map<Integer, Fact> bySequence = new TreeMap<>();
        facts.forEach(fact -> bySequence.putIfAbsent(fact.sequence(), fact));
        return List.copyOf(bySequence.values());
    }

    /**
     * A manager gives more time.
     *
     * @param occasion sequence of the fact that started the clock
     * @param until the new due time
     * @param at when they said so
     */
    public record Postponement(String clock, int occasion, Instant until, Instant at) {}
}
