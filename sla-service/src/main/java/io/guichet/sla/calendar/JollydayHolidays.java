package io.guichet.sla.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Public holidays as Jollyday knows them, by country and region. In France the regions are departments: {@code 57},
 * {@code 67} and {@code 68} (Alsace-Moselle) keep Good Friday and 26 December.
 */
public final class JollydayHolidays implements PublicHolidays {
    private final HolidayManager manager;
    private final String[] region;
    private final Map<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    private JollydayHolidays(HolidayManager manager, String[] region) {
        this.manager = manager;
        this.region = region;
    }

    /**
     * The holidays of a country.
     *
     * @param country ISO 3166-1 code, in either case
     * @throws IllegalArgumentException for a country that Jollyday does not know
     */
    public static JollydayHolidays of(String country) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("expected the ISO 3166 code of a country, such as FR");
        }
        return new JollydayHolidays(
                HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT))), new String[0]);
    }

    /**
     * The holidays of a region of this country, the country's own included.
     *
     * @param path the region's code, below it others with a dot between: {@code 67}, {@code by.au}
     * @throws IllegalArgumentException for a region that Jollyday does not know; Jollyday itself would take it for none
     */
    public JollydayHolidays region(String path) {
        String[] codes = path.toLowerCase(Locale.ROOT).split("\\.", -1);
        CalendarHierarchy place = manager.getCalendarHierarchy();
        for (String code : codes) {
            place = child(place, code);
        }
        return new JollydayHolidays(manager, codes);
    }

    private static CalendarHierarchy child(CalendarHierarchy place, String code) {
        Collection<CalendarHierarchy> children = place.getChildren().values();
        List<String> known =
                children.stream().map(CalendarHierarchy::getId).sorted().toList();
        return children.stream()
                .filter(child -> child.getId().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        known.isEmpty() ? "expected no region here" : "expected one of " + String.join(", ", known)));
    }

    @Override
    public Set<LocalDate> in(int year) {
        return year(year).keySet();
    }

    @Override
    public String name(LocalDate date, Locale locale) {
        Holiday holiday = year(date.getYear()).get(date);
        return holiday == null ? PublicHolidays.super.name(date, locale) : holiday.getDescription(locale);
    }

    private Map<LocalDate, Holiday> year(int year) {
        Map<LocalDate, Holiday> known = years.get(year);
        return known != null ? known : years.computeIfAbsent(year, this::workOut);
    }

    private Map<LocalDate, Holiday> workOut(int year) {
        return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, Function.identity(), (first, onTheSameDate) -> first));
    }
}
