package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.triage.memory.Fact;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.memory.Remembers;
import io.guichet.triage.memory.Signal;
import io.guichet.triage.message.Matter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules add, capture and remember on the way to the one that decides. */
class RuleEffectsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID TICKET = UUID.fromString("019aa0f0-6a00-7000-8000-0000000000aa");

    private static final RuleBook BOOK = Books.of("""
            queues:
              assistance: {title: Assistance}
              managed: {title: Managed services}
              contact: {title: Contact}
            folders:
              backups: {title: Backups}
            labels: [manager, technician]
            labelled: contact
            rules:
              - name: late
                rank: 200
                when: 'message.subject.mentions("late")'
                then: {queue: assistance}
              - name: virus
                when: 'message.mentions("virus")'
                stop: false
                then: {labels: [technician], urgency: high, level: 2}
              - name: server
                when: 'message.mentions("server")'
                stop: false
                then: {labels: [technician, manager], urgency: low}
              - name: report
                when: 'message.subject.mentions("report")'
                stop: false
                capture:
                  nas: {from: message.subject, pattern: 'NAS (\\S+)|\\[([^\\]]+)\\]'}
                  errors: {from: message.text, pattern: '(\\d+) errors', type: number}
                memory:
                  nas:
                    failures-without-recovery:
                      key: '{nas}'
                      failed: 'captures.errors > 0'
                      succeeded: 'message.text.mentions("ok")'
                      grace: 24 hours
                      silence: 2 days
                      then: {queue: managed, kind: malfunction, summary: 'Backup of {nas}'}
              - name: other-name
                when: 'message.subject.mentions("report")'
                stop: false
                capture:
                  nas: {from: message.from, pattern: '^[^@]+'}
              - name: failing
                when: 'facts.nas.count > 2'
                then: {join: nas, queue: managed, summary: '{errors} errors on {nas}', suggest: nas}
              - name: recovered
                when: 'message.subject.mentions("report") && message.text.mentions("ok")'
                then: {resolve: nas, folder: backups}
              - name: routed
                when: 'message.subject.mentions("report")'
                capture: {place: {from: message.text, pattern: 'queue (\\w+)'}}
                then: {queue: '{place}', kind: '{place}'}
              - name: error
                when: 'message.subject.mentions("error")'
                memory:
                  errors: {grouped: {key: '{contact.organization}', fingerprint: message.text, within: 7 days}}
                then: {join: errors, queue: managed}
              - name: plain
                when: 'message.subject.mentions("plain")'
                then: {queue: assistance, labels: [manager], urgency: medium}
            otherwise: {queue: contact}
            """);

    @Test
    void aRuleThatDoesNotStopAddsAndTheNextIsAsked() {
        var open = (Outcome.Open)
                decide("plain", "a virus on the server", Recollection.EMPTY).outcome();

        assertThat(open.queue()).isEqualTo("assistance");
        assertThat(open.labels()).containsExactly("manager", "technician");
        assertThat(open.urgency()).as("the deciding rule's word").isEqualTo("medium");
        assertThat(open.level()).as("the first that added one").isEqualTo(2);
    }

    @Test
    void whatIsAddedHoldsWhenNoRuleDecides() {
        var verdict = decide("help", "a virus", Recollection.EMPTY);

        assertThat(verdict.rule()).isNull();
        assertThat(verdict.outcome())
                .isEqualTo(new Outcome.Open("contact", List.of("technician"), 2, null, "high", null));
    }

    @Test
    void aLowerRankIsAskedFirst() {
        assertThat(decide("late plain", "", Recollection.EMPTY).rule()).isEqualTo("plain");
        assertThat(BOOK.rules()).extracting(Rule::name).last().isEqualTo("late");
        assertThat(BOOK.rules()).extracting(Rule::place).startsWith(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report of NAS mairie-1      | mairie-1",
                "report [Mairie  du\tlac]   | Mairie du lac",
                "report                      | claire",
                "report [\u202Eevil\u0007] | evil"
            })
    void whatIsCapturedIsOneCleanLine(String subject, String nas) {
        assertThat(decide(subject.translateEscapes().strip(), "queue managed", Recollection.EMPTY)
                        .captures())
                .containsEntry("nas", nas);
    }

    @Test
    void aNumberIsANumberForConditionsAndDigitsForTexts() {
        Recollection thrice = occurrence -> new Fact(3, true, null, false);

        var verdict = decide("report NAS m1", "12 errors", thrice);

        assertThat(verdict.rule()).isEqualTo("failing");
        assertThat(verdict.outcome())
                .isEqualTo(new Outcome.Open("managed", List.of(), null, null, null, "12 errors on m1"));
        assertThat(verdict.captures()).isEqualTo(Map.of("nas", "m1", "errors", "12"));
    }

    @Test
    void whatIsFilledInMustBeThere() {
        assertThat(decide("report", "queue managed", Recollection.EMPTY).outcome())
                .isEqualTo(new Outcome.Open("managed", List.of(), null, null, null, null));
        assertThat(decide("report", "queue secret", Recollection.EMPTY).outcome())
                .as("the queue of what is labelled")
                .isEqualTo(new Outcome.Open("contact", List.of(), null, null, null, null));
    }

    @Test
    void aTicketThatIsThereIsJoinedAndSuggested() {
        var verdict = decide("report NAS m1", "12 errors", occurrence -> new Fact(3, true, TICKET, true));

        assertThat(verdict.outcome()).isEqualTo(new Outcome.Join(TICKET));
        assertThat(verdict.suggestions().links()).containsExactly(TICKET);
    }

    @Test
    void aSuccessResolvesTheTicketThatWaitsElseIsFiled() {
        assertThat(decide("report NAS m1", "ok", occurrence -> new Fact(0, false, TICKET, true))
                        .outcome())
                .isEqualTo(new Outcome.Resolve(TICKET));
        assertThat(decide("report NAS m1", "ok", Recollection.EMPTY).outcome()).isEqualTo(new Outcome.File("backups"));
    }

    @Test
    void whatIsRememberedNamesKeySignalAndSettings() {
        var occurrences = BOOK.occurrences(matter("report NAS Mairie-1", "12 errors"), NOW);

        assertThat(occurrences).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.memory()).isEqualTo("nas");
            assertThat(occurrence.key()).isEqualTo("mairie 1");
            assertThat(occurrence.signal()).isEqualTo(Signal.FAILED);
            assertThat(occurrence.captures()).containsEntry("nas", "Mairie-1");
            assertThat(occurrence.how())
                    .isEqualTo(new Remembers.FailuresWithoutRecovery(Duration.ofHours(24), Duration.ofDays(2)));
        });
        assertThat(BOOK.occurrences(matter("report", "neither"), NOW)).isEmpty();
    }

    @Test
    void theSameErrorHasTheSameKeyWhateverItsNumbers() {
        assertThat(key("error", "At 12:31 line 4711: table users is locked"))
                .isEqualTo(key("error", "At 07:02 line 9: table users is locked"))
                .isNotEqualTo(key("error", "At 12:31 line 4711: table orders is locked"));
    }

    @Test
    void whatFallsDueWithoutAMessageIsDecidedByItsMemory() {
        var verdict = BOOK.overdue("nas", Map.of("nas", "Mairie-1"));

        assertThat(verdict)
                .hasValueSatisfying(due -> assertThat(due.outcome())
                        .isEqualTo(new Outcome.Open(
                                "managed", List.of(), null, "malfunction", null, "Backup of Mairie-1")));
        assertThat(verdict).hasValueSatisfying(due -> assertThat(due.rule()).isEqualTo("report"));
        assertThat(BOOK.overdue("errors", Map.of())).isEmpty();
    }

    private static String key(String subject, String text) {
        return BOOK.occurrences(matter(subject, text), NOW).stream()
                .map(Occurrence::key)
                .findFirst()
                .orElseThrow();
    }

    private static Verdict decide(String subject, String text, Recollection memory) {
        return BOOK.decide(matter(subject, text), NOW, memory);
    }

    private static Matter matter(String subject, String text) {
        return new Sample(
                        subject, text, null, null, null, null, null, null, null, null, null, null, null, "", "", null,
                        null, null, null, null)
                .matter();
    }
}
