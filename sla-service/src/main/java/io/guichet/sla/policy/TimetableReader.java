package io.guichet.sla.policy;

import io.guichet.sla.calendar.JollydayHolidays;
import io.guichet.sla.calendar.OpeningHours;
import io.guichet.sla.calendar.PublicHolidays;
import io.guichet.sla.calendar.Span;
import io.guichet.sla.calendar.Timetable;
import io.guichet.sla.policy.SlaFile.CalendarEntry;
import io.guichet.sla.policy.SlaFile.Closing;
import io.guichet.sla.policy.SlaFile.Holidays;
import io.guichet.sla.policy.SlaFile.SpecialHours;
import io.guichet.sla.policy.SlaFile.Week;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one calendar of {@code sla.yaml}. */
final class TimetableReader {
    private static final int LONGEST_CLOSING_DAYS = 366;

    private final Place place;

    private TimetableReader(Place place) {
        this.place = place;
    }

    static Timetable read(Place place, CalendarEntry entry) {
        return new TimetableReader(place).read(entry);
    }

    private Timetable read(CalendarEntry entry) {
        ZoneId zone = zone(place.field("zone"), entry.zone());
        Map<DayOfWeek, OpeningHours> week = week(place.field("hours"), entry.hours());
        PublicHolidays holidays = holidays(place.field("holidays"), entry.holidays());
        Set<LocalDate> closings = closings(place.field("closings"), orNone(entry.closings()));
        Map<LocalDate, OpeningHours> special = special(place.field("specialHours"), orNone(entry.specialHours()));
        return new Timetable(
                zone, week, holidays, closings, special, looks(place.field("looks"), entry.looks()), reasons(entry));
    }

    private static ZoneId zone(Place place, @Nullable String name) {
        return place.parsed(place.required(name, "a time zone such as Europe/Paris"), text -> {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("expected a time zone such as Europe/Paris", e);
            }
        });
    }

    private static Map<DayOfWeek, OpeningHours> week(Place place, @Nullable Week entry) {
        Week week = place.required(entry, "spans by day, such as monday: [09:00-12:30, 14:00-18:00]");
        Map<DayOfWeek, OpeningHours> hours = new EnumMap<>(DayOfWeek.class);
        hours.put(DayOfWeek.MONDAY, hours(place.field("monday"), week.monday()));
        hours.put(DayOfWeek.TUESDAY, hours(place.field("tuesday"), week.tuesday()));
        hours.put(DayOfWeek.WEDNESDAY, hours(place.field("wednesday"), week.wednesday()));
        hours.put(DayOfWeek.THURSDAY, hours(place.field("thursday"), week.thursday()));
        hours.put(DayOfWeek.FRIDAY, hours(place.field("friday"), week.friday()));
        hours.put(DayOfWeek.SATURDAY, hours(place.field("saturday"), week.saturday()));
        hours.put(DayOfWeek.SUNDAY, hours(place.field("sunday"), week.sunday()));
        if (hours.values().stream().allMatch(OpeningHours.CLOSED::equals)) {
            throw place.error("no day has working time; expected a span on one day of the week at least");
        }
        return hours;
    }

    private static OpeningHours hours(Place place, @Nullable List<String> texts) {
        List<Span> spans = new ArrayList<>();
        for (String text : orNone(texts)) {
            spans.add(place.item(spans.size()).parsed(text, Span::parse));
        }
        return place.parsed(String.join(", ", orNone(texts)), ignored -> new OpeningHours(spans));
    }

    private static PublicHolidays holidays(Place place, @Nullable Holidays entry) {
        if (entry == null) {
            return PublicHolidays.NONE;
        }
        Place country = place.field("country");
        String code = country.required(entry.country(), "the ISO 3166 code of a country, such as FR");
        JollydayHolidays holidays = country.parsed(code, JollydayHolidays::of);
        return entry.region() == null ? holidays : place.field("region").parsed(entry.region(), holidays::region);
    }

    private static Set<LocalDate> closings(Place place, List<Closing> entries) {
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Closing closing = entries.get(i);
            LocalDate from = place.item(i).field("from").required(closing.from(), "a date such as 2026-08-10");
            LocalDate to = closing.to() == null ? from : closing.to();
            long days = ChronoUnit.DAYS.between(from, to);
            if (days < 0 || days >= LONGEST_CLOSING_DAYS) {
                throw place.item(i).field("to").error("expected a date from " + from + " on, a year later at most");
            }
            place.item(i).field("reason").required(closing.reason(), "why the desk is closed");
            from.datesUntil(to.plusDays(1)).forEach(dates::add);
        }
        return dates;
    }

    private static Map<LocalDate, OpeningHours> special(Place place, List<SpecialHours> entries) {
        Map<LocalDate, OpeningHours> days = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            SpecialHours entry = entries.get(i);
            Place hours = place.item(i).field("hours");
            LocalDate date = place.item(i).field("date").required(entry.date(), "a date such as 2026-12-24");
            OpeningHours open = hours(hours, hours.required(entry.hours(), "spans such as [09:00-12:30]"));
            place.item(i).field("reason").required(entry.reason(), "why the day is special");
            if (days.put(date, open) != null) {
                throw place.item(i).field("date").error(date + " stands here twice; expected each date once");
            }
        }
        return days;
    }

    private static List<LocalTime> looks(Place place, @Nullable List<String> texts) {
        List<LocalTime> looks = new ArrayList<>();
        for (String text : orNone(texts)) {
            looks.add(place.item(looks.size()).parsed(text, TimetableReader::time));
        }
        return looks;
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a time such as 09:15", e);
        }
    }

    private static Map<LocalDate, String> reasons(CalendarEntry entry) {
        Map<LocalDate, String> reasons = new HashMap<>();
        for (Closing closing : orNone(entry.closings())) {
            LocalDate from = Objects.requireNonNull(closing.from());
            LocalDate to = closing.to() == null ? from : closing.to();
            from.datesUntil(to.plusDays(1)).forEach(date -> reasons.put(date, String.valueOf(closing.reason())));
        }
        for (SpecialHours special : orNone(entry.specialHours())) {
            reasons.put(Objects.requireNonNull(special.date()), String.valueOf(special.reason()));
        }
        return reasons;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
