package io.guichet.sla.policy;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.sla.calendar.Target;
import io.guichet.sla.calendar.Timetable;
import io.guichet.sla.calendar.WorkingCalendar;
import io.guichet.sla.policy.SlaFile.CalendarEntry;
import io.guichet.sla.policy.SlaFile.PolicyEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes policies of {@code sla.yaml}. Everything is checked: every error is a {@link
 * io.guichet.chassis.desk.BrokenDeskFile} that names line, place and what was expected.
 */
final class SlaFileReader {
    static final String NAME = "sla.yaml";

    private final Place top;
    private final SlaFile content;

    private SlaFileReader(DeskFile<SlaFile> file) {
        this.top = Place.top(file);
        this.content = file.content();
    }

    static Policies read(DeskFile<SlaFile> file) {
        return new SlaFileReader(file).read();
    }

    private Policies read() {
        Map<String, Timetable> calendars = calendars();
        String name = top.field("calendar").required(content.calendar(), "the name of one of the calendars");
        Timetable timetable = calendars.get(name);
        if (timetable == null) {
            throw top.field("calendar")
                    .error("“" + name + "” is not a calendar; expected one of "
                            + String.join(
                                    ", ", calendars.keySet().stream().sorted().toList()));
        }
        Policies policies = new Policies(new WorkingCalendar(timetable), policies());
        for (ClockName clock : ClockName.values()) {
            for (Priority priority : Priority.values()) {
                if (policies.find(clock, priority).isEmpty()) {
                    throw top.field("policies")
                            .error("none is for clock " + clock + " and priority " + priority
                                    + "; expected one for each priority");
                }
            }
        }
        return policies;
    }

    private Map<String, Timetable> calendars() {
        Place place = top.field("calendars");
        Map<String, Timetable> calendars = new HashMap<>();
        for (Map.Entry<String, CalendarEntry> entry :
                place.required(content.calendars(), "calendars by name").entrySet()) {
            Place here = place.field(entry.getKey());
            calendars.put(
                    entry.getKey(),
                    TimetableReader.read(here, here.required(entry.getValue(), "zone, hours and holidays")));
        }
        return calendars;
    }

    private List<Policy> policies() {
        Place place = top.field("policies");
        List<PolicyEntry> entries = place.required(content.policies(), "a list of policies");
        List<Policy> policies = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Object> scopes = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Policy policy = policy(place.item(i), entries.get(i));
            if (!names.add(policy.name())) {
                throw place.item(i).field("name").error("“" + policy.name() + "” is taken by a policy above");
            }
            if (!scopes.add(List.of(policy.clock(), policy.priority()))) {
                throw place.item(i)
                        .field("priority")
                        .error("a policy above is for clock " + policy.clock() + " and priority " + policy.priority()
                                + " already");
            }
            policies.add(policy);
        }
        return policies;
    }

    private static Policy policy(Place place, PolicyEntry entry) {
        return new Policy(
                place.field("name").required(entry.name(), "a name, such as urgent"),
                place.field("clock").required(entry.clock(), "solution"),
                place.field("priority").required(entry.priority(), "urgent, high, medium, low or unqualified"),
                place.field("target")
                        .parsed(
                                place.field("target").required(entry.target(), "a target such as 3 working days"),
                                Target::parse));
    }
}
