package io.guichet.triage.rules;

import io.guichet.triage.rules.Verdict.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules that matched say of a ticket: labels of all of them; of the rest, the word of the rule that decides goes first, then
 * that of whichever rule came first. What a text is filled with and the desk does not have is left out.
 */
final class Additions {

    private final List<Effect> effects = new ArrayList<>();
    private final Places desk;

    Additions(Places desk) {
        this.desk = desk;
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    /** The outcome, now that a rule decides. */
    Outcome outcome(Effect deciding, Facts facts) {
        return with(deciding).outcome(Objects.requireNonNull(deciding.place()), facts);
    }

    private Additions with(Effect deciding) {
        var all = new Additions(desk);
        all.add(deciding);
        effects.forEach(all::add);
        return all;
    }

    Suggestions suggestions(Effect deciding, Facts facts) {
        return with(deciding).suggestions(facts);
    }

    private Suggestions suggestions(Facts facts) {
        var links = tickets(Effect::suggest, facts);
        var parents = tickets(Effect::parent, facts);
        return links.isEmpty() && parents.isEmpty()
                ? Suggestions.NONE
                : new Suggestions(links, parents.isEmpty() ? null : parents.get(0));
    }

    private Outcome outcome(Destination place, Facts facts) {
        if (place instanceof Destination.Queue queue) {
            return open(queue, facts);
        }
        if (place instanceof Destination.Hold hold) {
            return new Outcome.Hold(hold.queue());
        }
        if (place instanceof Destination.Folder folder) {
            return new Outcome.File(folder.name());
        }
        if (place instanceof Destination.Join join) {
            var ticket = facts.fact(join.memory()).ticket();
            return ticket == null ? outcome(join.otherwise(), facts) : new Outcome.Join(ticket);
        }
        var resolve = (Destination.Resolve) place;
        var ticket = facts.fact(resolve.memory()).ticket();
        return ticket == null ? outcome(resolve.otherwise(), facts) : new Outcome.Resolve(ticket);
    }

    private Outcome open(Destination.Queue queue, Facts facts) {
        var name = queue.name().fill(facts);
        return new Outcome.Open(
                desk.queues().containsKey(name) ? name : queue.unknown(),
                labels(facts),
                first(Effect::level),
                kind(facts),
                first(Effect::urgency),
                summary(facts));
    }

    private List<String> labels(Facts facts) {
        var labels = new LinkedHashSet<String>();
        effects.stream()
                .flatMap(effect -> effect.labels().stream())
                .map(label -> label.fill(facts))
                .filter(desk.labels()::contains)
                .forEach(labels::add);
        return List.copyOf(labels);
    }

    private @Nullable String kind(Facts facts) {
        return filled(Effect::kind, facts)
                .filter(desk.kinds()::contains)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String summary(Facts facts) {
        return filled(Effect::summary, facts)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Stream<String> filled(Function<Effect, @Nullable Template> part, Facts facts) {
        return effects.stream().map(part).filter(Objects::nonNull).map(template -> template.fill(facts));
    }

    private <T> @Nullable T first(Function<Effect, @Nullable T> part) {
        for (var effect : effects) {
            var said = part.apply(effect);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private List<UUID> tickets(Function<Effect, @Nullable String> memory, Facts facts) {
        var tickets = new LinkedHashSet<UUID>();
        for (var effect : effects) {
            var name = memory.apply(effect);
            var ticket = name == null ? null : facts.fact(name).ticket();
            if (ticket != null) {
                tickets.add(ticket);
            }
        }
        return List.copyOf(tickets);
    }
}
