package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.guichet.chassis.desk.BrokenDeskFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong refuses the whole file, with the line and what is expected there. */
class BrokenRuleFileTest {

    private static final String SOUND = """
            queues:
              assistance: {title: Assistance}
              identify: {title: To identify}
            folders:
              spam: {title: Spam}
            labels: [manager]
            labelled: assistance
            lists:
              suppliers: [grossiste.example]
            rules:
              - name: strangers
                when: '!contact.known'
                then: {hold: identify}
              - name: spam
                when: 'message.subject.mentions("spam")'
                then: {folder: spam}
            otherwise: {queue: assistance}
            """;

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "when: '!contact.known'",
                        "when: '!contact.knwon'",
                        "triage.yaml:12: rules[0].when: 'contact' has no field 'knwon'; did you mean 'known'? (column 9: «.knwon»)"),
                arguments(
                        "when: '!contact.known'",
                        "when: '!contact.name'",
                        "triage.yaml:12: rules[0].when: '!' does not take (string); expected (bool) (column 1: «!contact.name»)"),
                arguments(
                        "when: '!contact.known'",
                        "when: 3",
                        "triage.yaml:12: rules[0].when: a condition is true or false, this is of type int (column 1: «3»)"),
                arguments(
                        "when: '!contact.known'",
                        "when: |-\n      contact.known\n        && nix",
                        "triage.yaml:12: rules[0].when: there is no 'nix'; expected one of captures, contact, facts, lists, message, now (line 2, column 6: «nix»)"),
                arguments(
                        "when: '!contact.known'",
                        "when: ''",
                        "triage.yaml:12: rules[0].when: missing; expected a condition, such as `message.channel == \"email\"`"),
                arguments(
                        "    when: '!contact.known'\n",
                        "",
                        "triage.yaml:11: rules[0].when: missing; expected a condition, such as `message.channel == \"email\"`"),
                arguments(
                        "then: {hold: identify}",
                        "then: {hold: identfy}",
                        "triage.yaml:13: rules[0].then.hold: no queue 'identfy'; did you mean 'identify'?"),
                arguments(
                        "then: {hold: identify}",
                        "then: {hold: identify, folder: spam}",
                        "triage.yaml:13: rules[0].then: more than one place; expected one of queue, hold, folder"),
                arguments(
                        "then: {hold: identify}",
                        "then: {hold: identify, labels: [manager]}",
                        "triage.yaml:13: rules[0].then: a message that is held has no ticket; expected no labels, level or kind beside it"),
                arguments(
                        "then: {hold: identify}",
                        "then: {queue: nowhere}",
                        "triage.yaml:13: rules[0].then.queue: no queue 'nowhere'; expected one of assistance, identify"),
                arguments(
                        "then: {hold: identify}",
                        "then: {}",
                        "triage.yaml:13: rules[0].then: no place; expected queue, hold or folder, or labels"),
                arguments(
                        "then: {hold: identify}",
                        "then: {labels: [boss]}",
                        "triage.yaml:13: rules[0].then.labels: no label 'boss'; expected one of manager"),
                arguments(
                        "then: {hold: identify}",
                        "then: {queue: assistance, kind: bug}",
                        "triage.yaml:13: rules[0].then.kind: no kind 'bug'; expected one of malfunction, usage-question"),
                arguments(
                        "then: {hold: identify}",
                        "then: {queue: assistance, level: 12}",
                        "triage.yaml:13: rules[0].then.level: no level: 12; expected 1 to 9"),
                arguments(
                        "then: {folder: spam}",
                        "then: {folder: junk}",
                        "triage.yaml:16: rules[1].then.folder: no folder 'junk'; expected one of spam"),
                arguments(
                        "then: {folder: spam}",
                        "then: {folder: spam, level: 1}",
                        "triage.yaml:16: rules[1].then: a message in a folder has no ticket; expected no labels, level or kind beside it"),
                arguments(
                        "    then: {folder: spam}\n",
                        "",
                        "triage.yaml:14: rules[1].then: missing; expected queue, hold, folder or labels"),
                arguments(
                        "- name: spam",
                        "- name: strangers",
                        "triage.yaml:14: rules[1].name: 'strangers' is the name of the rule at triage.yaml:11 already; expected another"),
                arguments(
                        "- name: spam",
                        "- name: Spam Mail",
                        "triage.yaml:14: rules[1].name: not a name; expected lower-case words joined by hyphens, such as `slow-wifi`"),
                arguments(
                        "labelled: assistance",
                        "labelled: assitance",
                        "triage.yaml:7: labelled: no queue 'assitance'; did you mean 'assistance'?"),
                arguments(
                        "assistance: {title: Assistance}",
                        "assistance: {}",
                        "triage.yaml:2: queues.assistance: has no title; expected `assistance: {title: …}`"),
                arguments(
                        "spam: {title: Spam}",
                        "Spam Folder: {title: Spam}",
                        "triage.yaml:5: folders.Spam Folder: not a name; expected lower-case words joined by hyphens, such as `managed-services`"),
                arguments(
                        "suppliers: [grossiste.example]",
                        "suppliers: [grossiste.example, '']",
                        "triage.yaml:9: lists.suppliers: is empty or has a blank line; expected a list of texts, `[]` if there are none"),
                arguments(
                        "suppliers: [grossiste.example]",
                        "my-suppliers: [grossiste.example]",
                        "triage.yaml:9: lists.my-suppliers: not a name; expected letters and digits, as in `lists.suppliers`"),
                arguments(
                        "otherwise: {queue: assistance}\n",
                        "",
                        "triage.yaml:1: otherwise: missing; expected what becomes of a subject that no rule matches, such as `{queue: assistance}`"),
                arguments(
                        "otherwise: {queue: assistance}",
                        "otherwise: {queue: asistance}",
                        "triage.yaml:17: otherwise.queue: no queue 'asistance'; did you mean 'assistance'?"),
                arguments(
                        "then: {hold: identify}",
                        "then: {hold: identify}\n    rank: 1000",
                        "triage.yaml:14: rules[0].rank: no rank: 1000; expected 1 to 999"),
                arguments(
                        "then: {hold: identify}",
                        "stop: false\n    then: {hold: identify}",
                        "triage.yaml:14: rules[0].then: a rule with `stop: false` only adds; expected labels, level, kind, urgency, summary, suggest or parent alone"),
                arguments(
                        "then: {hold: identify}",
                        "stop: false",
                        "triage.yaml:11: rules[0]: does nothing; expected what it adds (then), captures or remembers"),
                arguments(
                        "then: {hold: identify}",
                        "then: {queue: assistance, urgency: hihg}",
                        "triage.yaml:13: rules[0].then.urgency: no urgency 'hihg'; did you mean 'high'?"),
                arguments(
                        "then: {hold: identify}",
                        "then: {queue: assistance, summary: 'NAS {nas}'}",
                        "triage.yaml:13: rules[0].then.summary: no capture 'nas' up to this rule; there are none"),
                arguments(
                        "then: {hold: identify}",
                        "then: {queue: assistance, summary: 'NAS {'}",
                        "triage.yaml:13: rules[0].then.summary: a brace stands alone; expected a value such as {nas} or {message.from}"),
                arguments(
                        "then: {hold: identify}",
                        "then: {join: errors, queue: assistance}",
                        "triage.yaml:13: rules[0].then.join: no memory 'errors'; expected one of named, reply, voicemail, written"),
                arguments(
                        "then: {hold: identify}",
                        "capture: {nas: {from: message.subjet, pattern: x}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].capture.nas.from: 'message' has no text 'subjet'; did you mean 'subject'?"),
                arguments(
                        "then: {hold: identify}",
                        "capture: {nas: {from: message.subject, pattern: '('}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].capture.nas.pattern: not an RE2 pattern: error parsing regexp: missing closing ): `(`"),
                arguments(
                        "then: {hold: identify}",
                        "capture: {nas: {from: message.subject, pattern: '(a{100}){100}'}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].capture.nas.pattern: a pattern with too many branches or repetitions; expected a smaller one"),
                arguments(
                        "then: {hold: identify}",
                        "capture: {nas: {from: message.subject}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].capture.nas: expected from and pattern, such as `{from: message.subject, pattern: 'NAS (\\S+)'}`"),
                arguments(
                        "then: {hold: identify}",
                        "capture: {nas: {from: message.subject, pattern: x, type: date}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].capture.nas.type: no type 'date'; expected text or number"),
                arguments(
                        "then: {hold: identify}",
                        "memory: {lines: {repeated: {key: '{message.from}', count: 1, within: 24 hours}}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].memory.lines.repeated.count: expected how many are too many, 2 to 1000"),
                arguments(
                        "then: {hold: identify}",
                        "memory: {lines: {repeated: {key: '{message.from}', count: 3, within: one day}}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].memory.lines.repeated.within: 'one day'; expected a length of time such as `30 minutes`, `24 hours` or `2 days`"),
                arguments(
                        "then: {hold: identify}",
                        "memory: {lines: {repeated: {key: line, count: 3, within: 24 hours}}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].memory.lines.repeated.key: the same for all messages; expected a value in it, such as {nas}"),
                arguments(
                        "then: {hold: identify}",
                        "memory: {lines: {}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].memory.lines: expected one of failures-without-recovery, repeated, grouped, awaited"),
                arguments(
                        "then: {hold: identify}",
                        "memory: {nas: {failures-without-recovery: {key: '{message.from}', failed: 'message.nix', succeeded: 'true', grace: 24 hours, then: {queue: assistance}}}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].memory.nas.failures-without-recovery.failed: 'message' has no field 'nix'; expected one of alternative, attachments, category, cc, channel, forged, forwardNote, forwarded, forwardedBy, from, fromDomain, kind, language, listened, mailbox, name, number, originalFound, spam, subject, text, to, transcript, truncated, unreadable, unusable, usable (column 8: «.nix»)"),
                arguments(
                        "then: {hold: identify}",
                        "memory: {nas: {failures-without-recovery: {key: '{message.from}', failed: 'true', succeeded: 'true', grace: 24 hours}}}\n    then: {hold: identify}",
                        "triage.yaml:13: rules[0].memory.nas.failures-without-recovery.then: missing; expected what becomes of a failure that no success follows in time"),
                arguments(
                        "  - name: spam\n",
                        "  -\n  - name: spam\n",
                        "triage.yaml:14: rules[1]: is empty; expected name, when and then"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theLineAndWhatIsExpectedAreNamed(String sound, String broken, String message) {
        assertThat(SOUND).contains(sound);

        assertThat(refusal(SOUND.replace(sound, broken))).isEqualTo(message);
    }

    static Stream<Arguments> misshapen() {
        return Stream.of(
                arguments("when: '!contact.known'", "if: '!contact.known'", "rules[0].if: unknown field"),
                arguments("- name: spam", "- order: 2\n    name: spam", "rules[1].order: unknown field"),
                arguments("labels: [manager]", "labels: [manager]\nlabeled: x", "labeled: unknown field"),
                arguments("{title: Assistance}", "{titel: Assistance}", "queues.assistance.titel: unknown field"),
                arguments("{hold: identify}", "{queue: [assistance]}", "rules[0].then.queue: "),
                arguments("{hold: identify}", "identify", "rules[0].then: "),
                arguments("{hold: identify}", "{queue: assistance, level: high}", "rules[0].then.level: "),
                arguments("suppliers: [grossiste.example]", "suppliers: grossiste.example", "lists.suppliers: "),
                arguments("labels: [manager]", "labels: [manager", "triage.yaml:"));
    }

    @ParameterizedTest
    @MethodSource("misshapen")
    void whatHasAnotherShapeIsRefusedWithItsPlace(String sound, String broken, String place) {
        assertThat(refusal(SOUND.replace(sound, broken)))
                .startsWith("triage.yaml:")
                .contains(place);
    }

    @Test
    void theFileThatTheseTestsBreakIsSound() {
        assertThat(Books.of(SOUND).rules()).extracting(Rule::name).containsExactly("strangers", "spam");
    }

    @Test
    void labelsWithoutAQueueNeedOneForAll() {
        var yaml = SOUND.replace("labelled: assistance\n", "").replace("{hold: identify}", "{labels: [manager]}");

        assertThat(refusal(yaml))
                .isEqualTo("triage.yaml:12: rules[0].then: labels without a queue; "
                        + "expected `queue` here, or `labelled` at the top of the file");
    }

    @Test
    void tenThousandRulesAreTooMany() {
        var rules = IntStream.range(0, 10_000)
                .mapToObj(n -> "  - {name: rule-" + n + ", when: 'contact.known', then: {queue: assistance}}\n")
                .collect(Collectors.joining());

        assertThat(refusal(SOUND.replace("otherwise:", rules + "otherwise:")))
                .isEqualTo("triage.yaml:10: rules: more than 1000 rules; expected at most that many");
    }

    @Test
    void aThousandRulesAreNot() {
        var rules = IntStream.range(0, 998)
                .mapToObj(n -> "  - {name: rule-" + n + ", when: 'message.from == \"" + n
                        + "\"', then: {queue: assistance}}\n")
                .collect(Collectors.joining());

        assertThat(Books.of(SOUND.replace("otherwise:", rules + "otherwise:")).rules())
                .hasSize(1_000);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("")).startsWith("triage.yaml:1: ");
    }

    private static String refusal(String yaml) {
        return catchThrowableOfType(BrokenDeskFile.class, () -> Books.of(yaml)).getMessage();
    }
}
