package io.guichet.sla.policy;

import io.guichet.sla.calendar.Target;
import io.guichet.sla.policy.SlaFile.PolicyEntry;
import io.guichet.sla.policy.SlaFile.StepEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the policies of {@code sla.yaml}. */
final class PolicyReader {
    private static final int LOWEST_RANK = 999;
    private static final int USUAL_RANK = 100;
    private static final Pattern SHARE = Pattern.compile("(\\d{1,4})\\s*%");
    private static final Set<String> ROLES =
            Set.of("assignee", "lead", "watcher", "duty", "stand-in", "level", "manager");

    private final Map<String, ClockRule> clocks;
    private final ScopeCompiler compiler = new ScopeCompiler();

    PolicyReader(Map<String, ClockRule> clocks) {
        this.clocks = clocks;
    }

    List<Policy> read(Place place, @Nullable List<PolicyEntry> written) {
        List<PolicyEntry> entries = place.required(written, "a list of policies");
        List<Policy> policies = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Policy policy = policy(place.item(i), place.item(i).required(entries.get(i), "name, clock and target"));
            if (!names.add(policy.name())) {
                throw place.item(i).field("name").error("“" + policy.name() + "” is taken by a policy above");
            }
            refuseIfNeverAsked(place.item(i), policy, policies);
            policies.add(policy);
        }
        return policies;
    }

    private static void refuseIfNeverAsked(Place place, Policy policy, List<Policy> above) {
        above.stream()
                .filter(other -> other.clock().equals(policy.clock()) && other.rank() <= policy.rank())
                .filter(other -> other.scope().includes(policy.scope()))
                .findFirst()
                .ifPresent(other -> {
                    throw place.field("priority")
                            .error("policy “" + other.name() + "” is asked first and is for " + other.scope()
                                    + "; expected another scope (priority, when) or a lower rank");
                });
    }

    private Policy policy(Place place, PolicyEntry entry) {
        ClockRule clock = clock(place.field("clock"), entry.clock());
        Place target = place.field("target");
        return new Policy(
                place.field("name").required(entry.name(), "a name, such as urgent"),
                clock,
                rank(place.field("rank"), entry.rank()),
                scope(place.field("when"), entry),
                target.parsed(target.required(entry.target(), "a target such as 3 working days"), Target::parse),
                ClockReader.states(place.field("pausedBy"), entry.pausedBy(), clock.pausedBy()),
                Objects.requireNonNullElse(entry.repeats(), false),
                steps(place.field("steps"), entry.steps()));
    }

    private ClockRule clock(Place place, @Nullable String name) {
        String known = clocks.keySet().stream().sorted().collect(Collectors.joining(", "));
        ClockRule clock = clocks.get(place.required(name, "one of " + known));
        if (clock == null) {
            throw place.error("“" + name + "” is no clock; expected one of " + known);
        }
        return clock;
    }

    private static int rank(Place place, @Nullable Integer rank) {
        if (rank != null && (rank < 1 || rank > LOWEST_RANK)) {
            throw place.error(rank + " is no rank; expected 1 (asked first) to " + LOWEST_RANK);
        }
        return rank == null ? USUAL_RANK : rank;
    }

    private Scope scope(Place place, PolicyEntry entry) {
        if (entry.when() == null) {
            return entry.priority() == null ? Scope.ALL : new Scope(entry.priority(), null, null);
        }
        return new Scope(entry.priority(), entry.when(), place.parsed(entry.when(), compiler::compile));
    }

    private static List<Step> steps(Place place, @Nullable List<StepEntry> entries) {
        List<Step> steps = new ArrayList<>();
        Set<Integer> shares = new HashSet<>();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            Step step = step(place.item(i), place.item(i).required(entries.get(i), "at and tell"));
            if (!shares.add(step.at())) {
                throw place.item(i).field("at").error(step.at() + " % stands here twice; expected each share once");
            }
            steps.add(step);
        }
        if (shares.add(Step.DUE)) {
            steps.add(Step.MISSED);
        }
        steps.sort(Comparator.comparingInt(Step::at));
        return steps;
    }

    private static Step step(Place place, StepEntry entry) {
        Place at = place.field("at");
        int share = at.parsed(at.required(entry.at(), "a share such as 75 %"), PolicyReader::share);
        List<String> tell = Objects.requireNonNullElse(entry.tell(), List.of());
        for (int i = 0; i < tell.size(); i++) {
            if (!ROLES.contains(tell.get(i))) {
                throw place.field("tell")
                        .item(i)
                        .error("“" + tell.get(i) + "” is nobody; expected one of "
                                + ROLES.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        if (entry.level() != null && (entry.level() < 1 || entry.level() > 9)) {
            throw place.field("level").error(entry.level() + " is no level; expected 1 to 9");
        }
        return new Step(share, tell, entry.label(), entry.level());
    }

    private static int share(String text) {
        Matcher matcher = SHARE.matcher(text.strip());
        int share = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (share < 1 || share > Step.HIGHEST) {
            throw new IllegalArgumentException("expected a share of the target from 1 % to " + Step.HIGHEST
                    + " %, such as 75 % (100 %: when it is missed)");
        }
        return share;
    }
}
