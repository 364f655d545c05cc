package io.guichet.sla.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.sla.calendar.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlaFileTest {
    private static final String GOOD = """
            calendars:
              desk:
                zone: Europe/Paris
                hours:
                  monday: [09:00-12:30, 14:00-18:00]
                holidays: {country: FR, region: "67"}
                closings:
                  - {from: 2026-08-10, to: 2026-08-14, reason: summer}
                specialHours:
                  - {date: 2026-12-24, hours: [09:00-12:30], reason: Christmas Eve}
            calendar: desk
            policies:
              - {name: urgent, clock: solution, priority: urgent, target: 3 working days}
              - {name: high, clock: solution, priority: high, target: 5 working days}
              - {name: medium, clock: solution, priority: medium, target: 10 working days}
              - {name: low, clock: solution, priority: low, target: 15 working days}
              - {name: short, clock: solution, priority: unqualified, target: 4 working hours}
            """;

    @Test
    void everythingThatCanBeSaidIsUnderstood() {
        Policies policies = DeskFilesForTests.read(GOOD);

        assertThat(policies.of(ClockName.SOLUTION, Priority.UNQUALIFIED))
                .isEqualTo(
                        new Policy("short", ClockName.SOLUTION, Priority.UNQUALIFIED, Target.parse("4 working hours")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void theDesksThatComeWithGuichetKeepTheTargetsOfP30(String desk) {
        Policies policies = DeskFilesForTests.desk(desk);

        assertThat(policies.of(ClockName.SOLUTION, Priority.URGENT).target()).hasToString("3 working days");
        assertThat(policies.of(ClockName.SOLUTION, Priority.HIGH).target()).hasToString("5 working days");
        assertThat(policies.of(ClockName.SOLUTION, Priority.MEDIUM).target()).hasToString("10 working days");
        assertThat(policies.of(ClockName.SOLUTION, Priority.LOW).target()).hasToString("15 working days");
        assertThat(policies.all()).hasSize(Priority.values().length);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        zone: Europe/Paris              | zone: Europe/Pari               | sla.yaml:3: calendars.desk.zone: “Europe/Pari”: expected a time zone such as Europe/Paris
        zone: Europe/Paris              | zone: ""                        | sla.yaml:3: calendars.desk.zone: is missing; expected a time zone such as Europe/Paris
        14:00-18:00                     | 12:00-18:00                     | sla.yaml:5: calendars.desk.hours.monday: “09:00-12:30, 12:00-18:00”: the spans of a day stand in order and do not overlap
        14:00-18:00                     | 2pm-6pm                         | sla.yaml:5: calendars.desk.hours.monday[1]: “2pm-6pm”: expected a span such as 09:00-12:30
        14:00-18:00                     | 18:00-14:00                     | sla.yaml:5: calendars.desk.hours.monday[1]: “18:00-14:00”: a span ends after it begins and stays within one day, 00:00-24:00 at most
        [09:00-12:30, 14:00-18:00]      | []                              | sla.yaml:4: calendars.desk.hours: no day has working time; expected a span on one day of the week at least
        country: FR                     | country: France                 | sla.yaml:6: calendars.desk.holidays.country: “France”: expected the ISO 3166 code of a country, such as FR
        country: FR,                    | ``                              | sla.yaml:6: calendars.desk.holidays.country: is missing; expected the ISO 3166 code of a country, such as FR
        to: 2026-08-14                  | to: 2026-08-09                  | sla.yaml:8: calendars.desk.closings[0].to: expected a date from 2026-08-10 on, a year later at most
        from: 2026-08-10,               | ``                              | sla.yaml:8: calendars.desk.closings[0].from: is missing; expected a date such as 2026-08-10
        , reason: summer                | ``                              | sla.yaml:8: calendars.desk.closings[0].reason: is missing; expected why the desk is closed
        hours: [09:00-12:30],           | ``                              | sla.yaml:10: calendars.desk.specialHours[0].hours: is missing; expected spans such as [09:00-12:30]
        calendar: desk                  | calendar: office                | sla.yaml:11: calendar: “office” is not a calendar; expected one of desk
        name: high                      | name: urgent                    | sla.yaml:14: policies[1].name: “urgent” is taken by a policy above
        priority: high                  | priority: urgent                | sla.yaml:14: policies[1].priority: a policy above is for clock solution and priority urgent already
        priority: high                  | priority: hihg                  | sla.yaml:14: policies[1].priority: “hihg” is not one of urgent, high, medium, low, unqualified
        clock: solution, priority: high | clock: answer, priority: high   | sla.yaml:14: policies[1].clock: “answer” is not one of solution
        target: 5 working days          | target: 5 days                  | sla.yaml:14: policies[1].target: “5 days”: expected 1 to 999 working days, hours or minutes, such as 3 working days or 4 working hours
        , target: 5 working days        | ``                              | sla.yaml:14: policies[1].target: is missing; expected a target such as 3 working days
        target: 5 working days          | target: 5 working days, warn: 1 | sla.yaml:14: policies[1].warn: unknown field; known here are clock, name, priority, target
        """)
    void whatIsWrongIsSaidWithItsLine(String good, String broken, String message) {
        assertThatThrownBy(() -> DeskFilesForTests.read(GOOD.replaceFirst(java.util.regex.Pattern.quote(good), broken)))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessage(message);
    }

    @Test
    void aPriorityWithoutPolicyIsRefused() {
        String withoutShort =
                GOOD.lines().filter(line -> !line.contains("short")).reduce("", (a, b) -> a + b + "\n");

        assertThatThrownBy(() -> DeskFilesForTests.read(withoutShort))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessage("sla.yaml:12: policies: none is for clock solution and priority unqualified;"
                        + " expected one for each priority");
    }

    @Test
    void aRegionThatJollydayDoesNotKnowIsRefusedRatherThanForgotten() {
        assertThatThrownBy(() -> DeskFilesForTests.read(GOOD.replace("\"67\"", "\"99\"")))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("sla.yaml:6: calendars.desk.holidays.region: “99”: expected one of 01, 02, ");
    }
}
