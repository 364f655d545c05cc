package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.triage.memory.Recollection;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final RuleBook BOOK = Books.of("""
            queues: {assistance: {title: Assistance}, identify: {title: Identify}}
            labels: [manager]
            rules:
              - name: report
                when: 'message.subject.mentions("report")'
                stop: false
                capture: {nas: {from: message.subject, pattern: 'NAS (\\S+)'}}
              - name: strangers
                when: '!contact.known && size(message.to) > 3'
                then: {hold: identify}
              - name: known
                when: 'contact.known || captures.nas == "m1"'
                then: {queue: assistance}
              - name: after
                when: 'message.channel == "email"'
                then: {labels: [manager], queue: assistance}
            otherwise: {queue: identify}
            """);

    @Test
    void everyRuleIsShownInOrderWithWhatItsPartsCameTo() {
        var why = Explanation.of(
                BOOK,
                new Sample(
                                "report NAS m1",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "",
                                "",
                                null,
                                null,
                                null,
                                null,
                                null)
                        .matter(),
                NOW,
                Recollection.EMPTY);

        assertThat(why.rule()).isEqualTo("known");
        assertThat(why.decision().queue()).isEqualTo("assistance");
        assertThat(why.decision().captures()).containsEntry("nas", "m1");
        assertThat(why.rules())
                .extracting(Explanation.Asked::name)
                .containsExactly("report", "strangers", "known", "after");
        assertThat(why.rules()).extracting(Explanation.Asked::matched).containsExactly(true, false, true, true);
        assertThat(why.rules()).extracting(Explanation.Asked::reached).containsExactly(true, true, true, false);
        assertThat(why.rules().get(0).values())
                .containsEntry("message.subject", "report NAS m1")
                .containsEntry("message.subject.mentions(\"report\")", true);
        assertThat(why.rules().get(1).values()).containsEntry("contact.known", true);
        assertThat(why.rules().get(3).values()).containsEntry("message.channel", "email");
    }

    @Test
    void itExplainsWhatIsDecided() {
        var matter = new Sample(
                        "x", null, null, null, null, null, "unknown", null, null, null, null, null, null, "", "", null,
                        null, null, null, null)
                .matter();

        assertThat(Explanation.of(BOOK, matter, NOW, Recollection.EMPTY).rule())
                .isEqualTo(BOOK.decide(matter, NOW, Recollection.EMPTY).rule());
    }
}
