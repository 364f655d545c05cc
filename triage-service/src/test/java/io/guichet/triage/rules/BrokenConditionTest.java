package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no condition is refused when it is read, in words that a desk can act on. */
class BrokenConditionTest {

    private static final ConditionCompiler COMPILER = new ConditionCompiler(Names.of(
            Map.of("suppliers", List.of("grossiste.example")), Map.of("nas", false), List.of("lines"), ZoneOffset.UTC));

    private static final Visible VISIBLE = new Visible();

    static Stream<Arguments> broken() {
        return Stream.of(
                // names
                arguments(
                        "message.chanel == 'call'",
                        "'message' has no field 'chanel'; did you mean 'channel'? (column 8: «.chanel == 'call'»)"),
                arguments(
                        "message.x == 'call'",
                        "'message' has no field 'x'; expected one of alternative, attachments, category, cc, channel, forged, forwardNote, forwarded, forwardedBy, from, fromDomain, kind, language, listened, mailbox, name, number, originalFound, spam, subject, text, to, transcript, truncated, unreadable, unusable, usable (column 8: «.x == 'call'»)"),
                arguments(
                        "contact.knwon", "'contact' has no field 'knwon'; did you mean 'known'? (column 8: «.knwon»)"),
                arguments(
                        "mesage.channel == 'call'",
                        "there is no 'mesage'; did you mean 'message'? (column 1: «mesage.channel == 'call'»)"),
                arguments(
                        "today > 1",
                        "there is no 'today'; expected one of captures, contact, facts, lists, message, now (column 1: «today > 1»)"),
                arguments(
                        "captures.nas == 'x'",
                        "'nas' comes from a rule that is asked later; expected that rule before this one (column 9: «.nas == 'x'»)"),
                arguments(
                        "captures.nsa == 'x'",
                        "'captures' has no field 'nsa'; expected one of nas (column 9: «.nsa == 'x'»)"),
                arguments(
                        "facts.lines.count > 2",
                        "'lines' comes from a rule that is asked later; expected that rule before this one (column 6: «.lines.count > 2»)"),
                arguments(
                        "facts.lines.cuont > 2",
                        "'lines' has no field 'cuont'; did you mean 'count'? (column 12: «.cuont > 2»)"),
                arguments(
                        "message.from in lists.suplier",
                        "'lists' has no field 'suplier'; did you mean 'suppliers'? (column 22: «.suplier»)"),
                arguments(
                        "message.subject.mention('x')",
                        "there is no function 'mention'; did you mean 'mentions'? (column 24: «('x')»)"),
                arguments(
                        "message.attachments.exists(a, a.nam == 'x')",
                        "'a' has no field 'nam'; did you mean 'name'? (column 32: «.nam == 'x')»)"),
                arguments(
                        "message.channel.x == 'call'",
                        "a value of type string has no fields (column 16: «.x == 'call'»)"),
                arguments(
                        "message.channel == 'call'\n  || message.nix",
                        "'message' has no field 'nix'; expected one of alternative, attachments, category, cc, channel, forged, forwardNote, forwarded, forwardedBy, from, fromDomain, kind, language, listened, mailbox, name, number, originalFound, spam, subject, text, to, transcript, truncated, unreadable, unusable, usable (line 2, column 13: «.nix»)"),
                // types
                arguments(
                        "message.channel",
                        "a condition is true or false, this is of type string (column 8: «.channel»)"),
                arguments("'call'", "a condition is true or false, this is of type string (column 1: «'call'»)"),
                arguments(
                        "message.channel == 3",
                        "'==' does not take (string, int); both sides must be of the same type (column 17: «== 3»)"),
                arguments(
                        "message.usable == 'no'",
                        "'==' does not take (bool, string); both sides must be of the same type (column 16: «== 'no'»)"),
                arguments(
                        "contact.known && message.channel",
                        "'&&' does not take (bool, string); expected (bool, bool) (column 15: «&& message.channel»)"),
                arguments(
                        "!message.channel",
                        "'!' does not take (string); expected (bool) (column 1: «!message.channel»)"),
                arguments(
                        "message.subject.mentions(3)",
                        "'mentions' does not take string.(int); expected string with (string) or string with (list(string)) or message with (string) or message with (list(string)) (column 25: «(3)»)"),
                arguments(
                        "message.subject.contains(['x'])",
                        "'contains' does not take string.(list(string)); expected string with (string) (column 25: «(['x'])»)"),
                arguments(
                        "'x' in message.subject",
                        "'in' does not take (string, string); expected a value and a list of such values (column 5: «in message.subject»)"),
                arguments(
                        "size(message.to) > '1'",
                        "'>' does not take (int, string); both sides must be of the same type (column 18: «> '1'»)"),
                arguments(
                        "message.from in ['a', 3]",
                        "a list of mixed types; expected values of the same type (column 17: «['a', 3]»)"),
                arguments(
                        "contact.known ? 'a' : 1",
                        "'?' does not take (bool, string, int); expected a condition and two values of the same type (column 15: «? 'a' : 1»)"),
                // syntax
                arguments(
                        "message.channel = 'call'",
                        "this is no CEL expression: '=' means nothing here; expected '==' to compare (column 17: «= 'call'»)"),
                arguments(
                        "message.channel == 'call",
                        "this is no CEL expression: a quote is not closed (column 20: «'call»)"),
                arguments(
                        "message.channel ==",
                        "this is no CEL expression: it ends too soon (column 19: «end of the line»)"),
                arguments(
                        "contact.known and contact.ambiguous",
                        "this is no CEL expression: 'and' means nothing here; expected '&&' (column 15: «and contact.ambiguous»)"),
                // what could fail, run long or reach out
                arguments("message.to[0] == 'x'", "'[' cannot be used in a condition (column 11: «[0] == 'x'»)"),
                arguments("size(message.to) / 0 == 1", "'/' cannot be used in a condition (column 18: «/ 0 == 1»)"),
                arguments("size(message.to) + 1 == 1", "'+' cannot be used in a condition (column 18: «+ 1 == 1»)"),
                arguments(
                        "int(message.text) == 1",
                        "there is no function 'int'; expected one of all, contains, endsWith, exists, matches, mentions, size, startsWith (column 4: «(message.text) == 1»)"),
                arguments(
                        "dyn(message).nix == 1",
                        "there is no function 'dyn'; expected one of all, contains, endsWith, exists, matches, mentions, size, startsWith (column 4: «(message).nix == 1»)"),
                arguments("{'a': 'b'}.c == 'b'", "'{' cannot be used in a condition (column 1: «{'a': 'b'}.c == 'b'»)"),
                arguments(
                        "message.to.map(x, x) == message.cc",
                        "there is no function 'map'; expected one of all, contains, endsWith, exists, matches, mentions, size, startsWith (column 15: «(x, x) == message.cc»)"),
                arguments(
                        "timestamp(message.text) == timestamp(message.text)",
                        "there is no function 'timestamp'; expected one of all, contains, endsWith, exists, matches, mentions, size, startsWith (column 10: «(message.text) == timestamp(message.text…»)"),
                arguments(
                        "message{channel: 'x'} == message",
                        "'{' cannot be used in a condition (column 8: «{channel: 'x'} == message»)"),
                arguments(
                        "has(message.channel)",
                        "there is no function 'has'; expected one of all, contains, endsWith, exists, matches, mentions, size, startsWith (column 4: «(message.channel)»)"),
                arguments(
                        "message.subject.matches('(')",
                        "not an RE2 pattern: error parsing regexp: missing closing ): `(` (column 25: «'(')»)"),
                arguments(
                        "message.subject.matches(message.text)",
                        "the pattern of 'matches' must be written out (column 24: «(message.text)»)"),
                arguments(
                        "message.subject.matches('(?=x)')",
                        "not an RE2 pattern: error parsing regexp: invalid or unsupported Perl syntax: `(?=` (column 25: «'(?=x)')»)"),
                arguments(
                        "message.mentions(message.text)",
                        "the phrases of 'mentions' must be written out, or be one of lists (column 25: «.text)»)"),
                arguments(
                        "message.mentions(['ok', '?!'])",
                        "a phrase without a letter or digit is never mentioned (column 25: «'?!'])»)"),
                arguments(
                        "message.to.exists(t, message.cc.exists(c, c == t))",
                        "'exists' or 'all' within another; expected them side by side (column 39: «(c, c == t))»)"),
                arguments(
                        "message.to.all(t, message.text.contains('x'))",
                        "'message.text' within 'exists' or 'all'; expected it beside them (column 26: «.text.contains('x'))»)"),
                arguments(
                        "message.to.exists(t, message.mentions('x'))",
                        "'message.mentions' within 'exists' or 'all'; expected it beside them (column 38: «('x'))»)"),
                arguments(
                        "message.text.matches('(a{100}){100}')",
                        "a pattern with too many branches or repetitions; expected a smaller one (column 22: «'(a{100}){100}')»)"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsWrongIsSaid(String expression, String complaint) {
        assertThat(complaintOf(expression)).isEqualTo(complaint);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 100, 160})
    void whatIsTooDeepIsRefused(int levels) {
        var parentheses = "(".repeat(levels) + "contact.known" + ")".repeat(levels);
        var lists = "[".repeat(levels) + "]".repeat(levels) + " == []";
        var choices = "contact.known ? true : ".repeat(levels) + "false";

        assertThat(Stream.of(parentheses, lists, choices).map(BrokenConditionTest::complaintOf))
                .allMatch(complaint ->
                        complaint.startsWith("nested more than 32 levels deep; expected fewer, cut it into rules"));
    }

    @Test
    void whatIsTooLongIsRefused() {
        var expression = "contact.known" + " || contact.known".repeat(300);

        assertThat(complaintOf(expression))
                .isEqualTo("a condition of 5113 characters; expected at most 4000, cut it into rules");
    }

    @Test
    void longRowsOfAlternativesAreNotDeep() throws BrokenCondition {
        var expression = "contact.known" + " || contact.known".repeat(200);

        assertThat(COMPILER.compile(expression, VISIBLE)).isNotNull();
    }

    private static String complaintOf(String expression) {
        return catchThrowableOfType(BrokenCondition.class, () -> COMPILER.compile(expression, VISIBLE))
                .complaint();
    }
}
