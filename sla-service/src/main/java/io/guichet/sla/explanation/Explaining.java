package io.guichet.sla.explanation;

import io.guichet.sla.calendar.DateKind;
import io.guichet.sla.calendar.OpenSpan;
import io.guichet.sla.calendar.WorkingCalendar;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.explanation.Explanation.Day;
import io.guichet.sla.explanation.Explanation.Stretch;
import io.guichet.sla.policy.Policies;
import io.guichet.sla.policy.Policy;
import io.guichet.sla.reckoning.Pause;
import io.guichet.sla.reckoning.Reckoned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says why a deadline is due when it is. Pure. */
final class Explaining {
    private final Policies policies;
    private final Deadline deadline;
    private final Reckoned reckoned;
    private final WorkingCalendar calendar;
    private final Instant until;

    /** @param now how far the counting is shown if the deadline is neither due nor ended */
    Explaining(Policies policies, Deadline deadline, Reckoned reckoned, Instant now) {
        this.policies = policies;
        this.deadline = deadline;
        this.reckoned = reckoned;
        this.calendar = reckoned.choice().calendar();
        Instant end = reckoned.endedAt() == null ? reckoned.dueAt() : reckoned.endedAt();
        this.until = end == null ? now : end;
    }

    Explanation explain() {
        Policy policy = reckoned.choice().policy();
        return new Explanation(
                deadline.id(),
                reckoned.clock(),
                policy.name(),
                "the first policy of its clock, by rank " + policy.rank() + ", that is for " + policy.scope(),
                considered(policy),
                reckoned.choice().calendarName(),
                policy.target().toString(),
                reckoned.startedAt(),
                reckoned.dueAt(),
                deadline.state(),
                counted(),
                reckoned.pauses().stream().map(Explaining::stretch).toList(),
                skipped(Locale.ENGLISH),
                reckoned.consumed(until).toMinutes(),
                new Sentence(reckoned, deadline, skipped(Locale.FRENCH), skipped(Locale.ENGLISH)).both());
    }

    private List<String> considered(Policy chosen) {
        List<String> considered = new ArrayList<>();
        for (Policy policy : policies.of(reckoned.clock())) {
            considered.add(policy.name() + " is for " + policy.scope());
            if (policy.equals(chosen)) {
                break;
            }
        }
        return considered;
    }

    private List<Stretch> counted() {
        List<Stretch> counted = new ArrayList<>();
        Instant from = reckoned.startedAt();
        for (Pause pause : reckoned.pauses()) {
            add(counted, from, pause.from());
            from = Objects.requireNonNullElse(pause.to(), until);
        }
        add(counted, from, until);
        return counted;
    }

    private void add(List<Stretch> counted, Instant from, Instant to) {
        Instant last = to.isAfter(until) ? until : to;
        if (from.isBefore(last)) {
            for (OpenSpan span : calendar.openBetween(from, last)) {
                counted.add(new Stretch(span.from(), span.to(), null));
            }
        }
    }

    private static Stretch stretch(Pause pause) {
        return new Stretch(pause.from(), pause.to(), pause.cause());
    }

    private List<Day> skipped(Locale locale) {
        List<Day> days = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(until, calendar.zone());
        LocalDate date = LocalDate.ofInstant(reckoned.startedAt(), calendar.zone());
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            DateKind kind = calendar.timetable().kindOf(date);
            if (kind != DateKind.WEEK && isWorkedOtherwise(date)) {
                days.add(new Day(date, kind.toString(), calendar.reason(date, locale)));
            }
        }
        return days;
    }

    private boolean isWorkedOtherwise(LocalDate date) {
        var usual = calendar.timetable().week().get(date.getDayOfWeek());
        return usual != null && !usual.equals(calendar.timetable().on(date));
    }

    /** The reckoning of a deadline among those of its ticket. */
    static @Nullable Reckoned find(Deadline deadline, List<Reckoned> all) {
        return all.stream()
                .filter(one -> one.clock().equals(deadline.clock()) && one.occasion() == deadline.occasion())
                .findFirst()
                .orElse(null);
    }
}
