package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.message.Subject;
import io.guichet.triage.published.Attachment;
import io.guichet.triage.published.Contact;
import io.guichet.triage.published.Mail;
import io.guichet.triage.published.Organization;
import io.guichet.triage.published.Sender;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final Map<String, List<String>> LISTS = Map.of("suppliers", List.of("grossiste.example"));
    private static final Names NAMES =
            Names.of(LISTS, Map.of("nas", false, "errors", true), List.of("lines"), ZoneOffset.UTC);
    private static final Instant NOW = Instant.parse("2026-11-24T13:05:00Z");
    private static final ConditionCompiler COMPILER = new ConditionCompiler(NAMES);
    private static final RuleBook A = Books.ofDesk("a");

    private static final Matter FULL = new Matter(
            new ReceivedMessage(
                    ID,
                    null,
                    "email",
                    null,
                    null,
                    "contact",
                    new Sender("Claire Dubois", "Claire@Grossiste.example", "+33561000000", null),
                    "known",
                    new Contact(ID, "Claire", "c@x.example", "+33561000001", new Organization(ID, "Client")),
                    null,
                    "fr",
                    List.of(new Subject(1, "Démarrage", "Le texte", "malfunction", false, "none", null)),
                    null,
                    new Mail(
                            "<1@x>",
                            null,
                            null,
                            List.of("contact@desk.example"),
                            List.of("b@x.example"),
                            null,
                            "human",
                            null,
                            null,
                            null,
                            new Mail.Forward("alix@desk.example", true, "Pour vous")),
                    null,
                    List.of(new Attachment("Facture 12.pdf", "application/pdf", 2_000_000)),
                    "cut short",
                    true),
            new Subject(1, "Démarrage", "Le texte", "malfunction", false, "none", null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message.channel == 'email'",
                "message.forwarded && message.originalFound && message.forwardedBy == 'alix@desk.example'",
                "message.forwardNote.mentions('pour vous') && message.transcript == ''",
                "message.mailbox == 'contact'",
                "message.from == 'claire@grossiste.example'",
                "message.fromDomain in lists.suppliers",
                "message.name.startsWith('Claire') && message.name.endsWith('Dubois')",
                "message.number == '+33561000000'",
                "'contact@desk.example' in message.to",
                "message.cc.all(address, address.contains('@'))",
                "message.subject == 'Démarrage' && message.text == 'Le texte'",
                "message.kind == 'malfunction'",
                "message.unusable && !message.usable && message.alternative == 'none'",
                "message.category == 'human' && message.language == 'fr'",
                "message.attachments.exists(f, f.name.mentions('factur*') && f.mediaType == 'application/pdf' && f.size > 1000000)",
                "size(message.attachments) == 1",
                "message.unreadable && message.truncated",
                "message.mentions('demarrage') && message.mentions(['nix', 'texte'])",
                "message.text.mentions(lists.suppliers) || message.text.matches('^Le')",
                "contact.known && !contact.ambiguous",
                "contact.id == '01990000-0000-7000-8000-000000000001' && contact.name == 'Claire'",
                "contact.address == 'c@x.example' && contact.number == '+33561000001'",
                "contact.organization == 'Client' && contact.organizationId == contact.id",
                "now.date == '2026-11-24' && now.time == '13:05' && now.weekday == 'tuesday' && now.hour == 13",
                "captures.nas == '' && captures.errors == 0",
                "facts.lines.count == 0 && !facts.lines.reached && !facts.lines.open && facts.lines.ticket == ''"
            })
    void everyFieldCanBeAsked(String expression) throws BrokenCondition {
        assertThat(holds(expression, FULL)).isTrue();
        assertThat(holds("!(" + expression + ")", FULL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message.mailbox == '' && message.from == '' && message.fromDomain == '' && message.name == ''",
                "message.text == '' && message.kind == '' && message.alternative == '' && message.language == ''",
                "size(message.to) == 0 && size(message.cc) == 0 && size(message.attachments) == 0",
                "!message.usable && !message.unusable && !message.unreadable && !message.truncated",
                "message.category == 'human'",
                "!contact.known && contact.id == '' && contact.organization == '' && contact.organizationId == ''"
            })
    void whatAMessageDoesNotSayIsEmpty(String expression) throws BrokenCondition {
        assertThat(holds(expression, bare("", null))).isTrue();
    }

    @Property(tries = 300)
    void noMessageMakesARuleFail(@ForAll String subject, @ForAll @WithNull String text) {
        assertThat(A.decide(bare(subject, text), NOW, Recollection.EMPTY).outcome())
                .isNotNull();
    }

    private static Matter bare(String subject, String text) {
        var one = new Subject(1, subject, text, null, null, null, null);
        return new Matter(
                new ReceivedMessage(
                        ID,
                        null,
                        "call",
                        null,
                        null,
                        null,
                        null,
                        "unknown",
                        null,
                        null,
                        null,
                        List.of(one),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                one);
    }

    private static boolean holds(String expression, Matter matter) throws BrokenCondition {
        var visible = new Visible();
        visible.addCapture("nas");
        visible.addCapture("errors");
        visible.addMemory("lines");
        return COMPILER.compile(expression, visible).holds(new Facts(matter, NOW, NAMES));
    }
}
