package io.guichet.sla.policy;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.sla.calendar.TargetUnit;
import io.guichet.sla.calendar.WorkingCalendar;
import io.guichet.sla.policy.SlaFile.CalendarEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes policies of {@code sla.yaml}. Everything is checked: every error is a {@link
 * io.guichet.chassis.desk.BrokenDeskFile} that names line, place and what was expected.
 */
final class SlaFileReader {
    static final String NAME = "sla.yaml";

    private static final int VERSION_DIGITS = 12;

    /** A calendar that never opens again after this moment is refused. */
    private static final Instant TRIED_FROM = Instant.parse("2026-01-01T00:00:00Z");

    private final Place top;
    private final SlaFile content;
    private final String version;

    private SlaFileReader(DeskFile<SlaFile> file) {
        this.top = Place.top(file);
        this.content = file.content();
        this.version = file.version().substring(0, VERSION_DIGITS);
    }

    static Policies read(DeskFile<SlaFile> file) {
        return new SlaFileReader(file).read();
    }

    private Policies read() {
        Calendars calendars = calendars();
        Map<String, ClockRule> clocks = ClockReader.read(top.field("clocks"), content.clocks());
        List<Policy> policies = new PolicyReader(clocks).read(top.field("policies"), content.policies());
        checkPriorities(policies);
        checkTargets(policies, calendars);
        List<ClockRule> used = clocks.values().stream()
                .filter(clock ->
                        policies.stream().anyMatch(policy -> policy.clock().equals(clock)))
                .toList();
        return new Policies(version, calendars, used, policies);
    }

    private Calendars calendars() {
        Place place = top.field("calendars");
        Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
        for (Map.Entry<String, CalendarEntry> entry :
                place.required(content.calendars(), "calendars by name").entrySet()) {
            Place here = place.field(entry.getKey());
            calendars.put(
                    entry.getKey(),
                    new WorkingCalendar(
                            TimetableReader.read(here, here.required(entry.getValue(), "zone, hours and holidays"))));
        }
        String desk = top.field("calendar").required(content.calendar(), "the name of one of the calendars");
        checkCalendar(top.field("calendar"), desk, calendars);
        Place of = top.field("calendarsOf");
        SlaFile.CalendarsOf others = content.calendarsOf();
        return new Calendars(
                calendars,
                desk,
                others(of.field("organizations"), others == null ? null : others.organizations(), calendars),
                others(of.field("queues"), others == null ? null : others.queues(), calendars));
    }

    private static Map<String, String> others(
            Place place, @Nullable Map<String, String> names, Map<String, WorkingCalendar> calendars) {
        Map<String, String> others = Objects.requireNonNullElse(names, Map.of());
        others.forEach((whose, name) -> checkCalendar(place.field(whose), name, calendars));
        return Map.copyOf(others);
    }

    private static void checkCalendar(Place place, @Nullable String name, Map<String, WorkingCalendar> calendars) {
        if (name == null || !calendars.containsKey(name)) {
            throw place.error("“" + name + "” is not a calendar; expected one of "
                    + calendars.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** P30: whatever an agent says of a ticket, it has a target. */
    private void checkPriorities(List<Policy> policies) {
        for (Priority priority : Priority.values()) {
            String clock = priority == Priority.UNQUALIFIED ? "qualification" : ClockRule.SOLUTION;
            boolean covered = policies.stream()
                    .filter(policy -> policy.clock().name().equals(clock)
                            || policy.clock().name().equals(ClockRule.SOLUTION))
                    .anyMatch(policy -> policy.scope().includes(new Scope(priority, null, null)));
            if (!covered) {
                throw top.field("policies")
                        .error("none is for clock " + clock + " and priority " + priority
                                + "; expected one for each priority");
            }
        }
    }

    /** A calendar can be closed for good by its own closing days: better known now than when a ticket comes. */
    private void checkTargets(List<Policy> policies, Calendars calendars) {
        boolean looks = policies.stream().anyMatch(policy -> policy.target().unit() == TargetUnit.LOOK);
        calendars.all().forEach((name, calendar) -> {
            Place place = top.field("calendars").field(name);
            if (looks && calendar.timetable().looks().isEmpty()) {
                throw place.field("looks")
                        .error(
                                "is missing; expected times such as [09:15, 14:15, 17:45], because a policy counts looks");
            }
            try {
                policies.forEach(policy -> calendar.due(TRIED_FROM, policy.target()));
            } catch (IllegalStateException e) {
                throw place.error(String.valueOf(e.getMessage()));
            }
        });
    }
}
