package io.guichet.sla.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.sla.calendar.Target;
import io.guichet.sla.history.Fact;
import io.guichet.sla.history.Moment;
import io.guichet.sla.history.Standing;
import java.time.Instant;
import java.util.List;
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
                looks: [09:15, 14:15]
            calendar: desk
            policies:
              - {name: urgent, clock: solution, priority: urgent, target: 3 working days}
              - {name: high, clock: solution, priority: high, target: 5 working days}
              - {name: medium, clock: solution, priority: medium, target: 10 working days}
              - {name: low, clock: solution, priority: low, target: 15 working days}
              - {name: short, clock: qualification, priority: unqualified, target: 4 working hours}
              - {name: rush, clock: solution, rank: 5, when: ticket.queue == "training", target: 3 calendar days, pausedBy: [handed-off], steps: [{at: 150 %, tell: [manager], label: manager, level: 2}, {at: 75%, tell: [assignee, lead]}]}
              - {name: acceptance, clock: acceptance, target: 2 looks}
            clocks:
              acceptance: {starts: [opened], stops: [touched]}
            calendarsOf: {organizations: {Boulangerie Martin: desk}, queues: {training: desk}}
            """;

    @Test
    void everythingThatCanBeSaidIsUnderstood() {
        Policies policies = DeskFilesForTests.read(GOOD);

        Policy rushed = policies.named("rush").orElseThrow();
        assertThat(policies.of("solution").get(0)).isEqualTo(rushed);
        assertThat(rushed.target()).isEqualTo(Target.parse("3 calendar days"));
        assertThat(rushed.pausedBy()).containsExactly("handed-off");
        assertThat(rushed.steps())
                .containsExactly(
                        new Step(75, List.of("assignee", "lead"), null, null),
                        new Step(100, List.of(), null, null),
                        new Step(150, List.of("manager"), "manager", 2));
        assertThat(policies.choose(rushed.clock(), ticket("training", "urgent", ""))
                        .orElseThrow())
                .satisfies(choice -> assertThat(choice.policy()).isEqualTo(rushed))
                .satisfies(choice -> assertThat(choice.calendarName()).isEqualTo("desk"));
        assertThat(policies.choose(rushed.clock(), ticket("training", "urgent", "Boulangerie Martin"))
                        .orElseThrow()
                        .calendarName())
                .isEqualTo("desk");
        assertThat(policies.choose(rushed.clock(), ticket("assistance", "urgent", ""))
                        .orElseThrow()
                        .policy()
                        .name())
                .isEqualTo("urgent");
        assertThat(policies.clocks()).extracting(ClockRule::name).contains("acceptance");
        assertThat(policies.named("acceptance").orElseThrow().clock().stops()).containsExactly(Moment.TOUCHED);
    }

    private static Standing ticket(String queue, String priority, String organization) {
        return Standing.NOTHING.after(new Fact(
                1,
                Instant.EPOCH,
                "opened",
                "triage",
                "new",
                null,
                null,
                null,
                null,
                null,
                new Fact.Changes(queue, null, priority, null, null, null, null, null, organization, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void theDesksThatComeWithGuichetKeepTheTargetsOfP30AndHaveEveryClock(String desk) {
        Policies policies = DeskFilesForTests.desk(desk);

        assertThat(target(policies, "urgent")).hasToString("3 working days");
        assertThat(target(policies, "high")).hasToString("5 working days");
        assertThat(target(policies, "medium")).hasToString("10 working days");
        assertThat(target(policies, "low")).hasToString("15 working days");
        assertThat(policies.clocks()).containsExactlyInAnyOrderElementsOf(ClockRule.STANDARD);
    }

    private static Target target(Policies policies, String name) {
        return policies.named(name).orElseThrow().target();
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
        calendar: desk                  | calendar: office                | sla.yaml:12: calendar: “office” is not a calendar; expected one of desk
        name: high                      | name: urgent                    | sla.yaml:15: policies[1].name: “urgent” is taken by a policy above
        priority: high                  | priority: urgent                | sla.yaml:15: policies[1].priority: policy “urgent” is asked first and is for priority urgent; expected another scope (priority, when) or a lower rank
        priority: high                  | priority: hihg                  | sla.yaml:15: policies[1].priority: “hihg” is not one of urgent, high, medium, low, unqualified
        clock: solution, priority: high | clock: answer, priority: high   | sla.yaml:15: policies[1].clock: “answer” is no clock; expected one of acceptance, dev-chase, first-reply, next-reply, qualification, solution, untouched, validation, watch
        target: 5 working days          | target: 5 days                  | sla.yaml:15: policies[1].target: “5 days”: expected 1 to 999 working days, hours or minutes, calendar days or looks, such as 3 working days or 4 working hours
        , target: 5 working days        | ``                              | sla.yaml:15: policies[1].target: is missing; expected a target such as 3 working days
        target: 5 working days          | target: 5 working days, warn: 1 | sla.yaml:15: policies[1].warn: unknown field; known here are clock, name, pausedBy, priority, rank, repeats, steps, target, when
        rank: 5                         | rank: 0                         | sla.yaml:19: policies[5].rank: 0 is no rank; expected 1 (asked first) to 999
        pausedBy: [handed-off]          | pausedBy: [asleep]              | sla.yaml:19: policies[5].pausedBy: “asleep” is no state that can pause a clock; expected some of closed-pending, handed-off, new, open, waiting-for-customer, waiting-for-validation
        at: 150 %                       | at: late                        | sla.yaml:19: policies[5].steps[0].at: “late”: expected a share of the target from 1 % to 1000 %, such as 75 % (100 %: when it is missed)
        at: 150 %                       | at: 75 %                        | sla.yaml:19: policies[5].steps[1].at: 75 % stands here twice; expected each share once
        tell: [manager]                 | tell: [customer]                | sla.yaml:19: policies[5].steps[0].tell[0]: “customer” is nobody; expected one of assignee, duty, lead, level, manager, stand-in, watcher
        level: 2                        | level: 12                       | sla.yaml:19: policies[5].steps[0].level: 12 is no level; expected 1 to 9
        starts: [opened]                | starts: [born]                  | sla.yaml:22: clocks.acceptance.starts: “born” is no moment; expected some of closed, customer-message, dev-answered, dev-done, escalated, follow-up, handed-off, held, opened, qualified, released, reopened, replied, solved, touched, unqualified, validation-answered, validation-asked
        , stops: [touched]              | ``                              | sla.yaml:22: clocks.acceptance.stops: is missing; expected some of closed, customer-message, dev-answered, dev-done, escalated, follow-up, handed-off, held, opened, qualified, released, reopened, replied, solved, touched, unqualified, validation-answered, validation-asked
        acceptance: {starts             | reminder: {starts               | sla.yaml:22: clocks.reminder: “reminder” is the clock of the agents' own reminders; expected another name
        looks: [09:15, 14:15]           | looks: [soon]                   | sla.yaml:11: calendars.desk.looks[0]: “soon”: expected a time such as 09:15
        queues: {training: desk}        | queues: {training: day}         | sla.yaml:23: calendarsOf.queues.training: “day” is not a calendar; expected one of desk
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
                .hasMessage("sla.yaml:13: policies: none is for clock qualification and priority unqualified;"
                        + " expected one for each priority");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ticket.quue == "a"           | undefined field 'quue'
        queue == "a"                 | undeclared reference to 'queue'
        ticket.level == "two"        | found no matching overload
        ticket.queue                 | expected type 'bool' but found 'string'
        ticket.queue ==              | mismatched input
        ticket.queue.matches("(a+)") | undeclared reference to 'matches'
        """)
    void aScopeThatCannotHoldIsRefusedWithItsLine(String condition, String complaint) {
        String broken = GOOD.replace("ticket.queue == \"training\"", "'" + condition + "'");

        assertThatThrownBy(() -> DeskFilesForTests.read(broken))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("sla.yaml:19: policies[5].when: “" + condition + "”: ")
                .hasMessageContaining(complaint)
                .hasMessageContaining("expected a condition in CEL on ticket.assignee, .channel,");
    }

    @Test
    void aCalendarWithoutLooksIsRefusedWhereAPolicyCountsThem() {
        assertThatThrownBy(() -> DeskFilesForTests.read(GOOD.replace("    looks: [09:15, 14:15]\n", "")))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageContaining("calendars.desk.looks: is missing; expected times such as");
    }

    @Test
    void aRegionThatJollydayDoesNotKnowIsRefusedRatherThanForgotten() {
        assertThatThrownBy(() -> DeskFilesForTests.read(GOOD.replace("\"67\"", "\"99\"")))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("sla.yaml:6: calendars.desk.holidays.region: “99”: expected one of 01, 02, ");
    }
}
