package io.guichet.triage.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.triage.memory.BuiltIn;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.message.Matter;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.message.Subject;
import io.guichet.triage.projection.KnownTicket;
import io.guichet.triage.projection.KnownTickets;
import io.guichet.triage.projection.TicketMail;
import io.guichet.triage.published.Contact;
import io.guichet.triage.published.Mail;
import io.guichet.triage.published.Organization;
import io.guichet.triage.published.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FollowUpTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID CLAIRE = new UUID(1, 1);
    private static final UUID COLLEAGUE = new UUID(1, 2);
    private static final UUID STRANGER = new UUID(1, 3);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);

    // Claire's open one, her closed one, a stranger's, and one of Claire's whose number is not told yet
    private static final KnownTicket OPEN = ticket(1, "2026-000001", CLAIRE, CLIENT, "claire@client.example", true);
    private static final KnownTicket CLOSED = ticket(2, "2026-000002", CLAIRE, CLIENT, "claire@client.example", false);
    private static final KnownTicket FOREIGN = ticket(3, "2026-000003", STRANGER, OTHER, "paul@other.example", true);
    private static final KnownTicket UNTOLD = ticket(4, null, CLAIRE, CLIENT, "claire@client.example", true);

    private static final OwnMessageIds OWN = new OwnMessageIds("0123456789abcdef0123456789abcdef");
    // openssl signed it: see OwnMessageIdsTest
    private static final String SIGNED =
            "<2026-000001.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a63976f@desk.test>";
    private static final String FORGED =
            "<2026-000001.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a639770@desk.test>";
    private static final String FIRST_MAIL = "<first@client.example>";

    private final KnownTickets tickets =
            new KnownTickets(List.of(OPEN, CLOSED, FOREIGN), List.of(TicketMail.of(FIRST_MAIL, OPEN.id())));

    /** One message, and the tickets that it is expected to have proved to belong to, and to have named. */
    private record Case(
            String name,
            Matter matter,
            @Nullable KnownTicket reply,
            @Nullable KnownTicket named) {}

    @TestFactory
    Stream<DynamicTest> aMessageBelongsToATicketOnEvidenceAlone() {
        return Stream.of(
                        new Case(
                                "number and participant",
                                mail("Re: [2026-000001] Export").matter(),
                                OPEN,
                                null),
                        new Case(
                                "our mail and participant",
                                mail("Re: Export").answers(SIGNED).matter(),
                                OPEN,
                                null),
                        new Case(
                                "our mail among many",
                                mail("Re: Export")
                                        .answers(SIGNED, "<x@y>", FIRST_MAIL)
                                        .matter(),
                                OPEN,
                                null),
                        new Case(
                                "a colleague of the same organization",
                                mail("[2026-000001]")
                                        .by(COLLEAGUE, CLIENT, "luc@client.example")
                                        .matter(),
                                OPEN,
                                null),
                        new Case(
                                "a participant's address that is no contact's",
                                mail("[2026-000001]")
                                        .by(null, null, "claire@client.example")
                                        .matter(),
                                OPEN,
                                null),
                        new Case(
                                "a closed ticket: its queue's setting counts",
                                mail("Re: [2026-000002]").matter(),
                                CLOSED,
                                null),
                        new Case(
                                "an automatic reply",
                                mail("Absence [2026-000001]")
                                        .category("automatic")
                                        .matter(),
                                OPEN,
                                null),
                        new Case("a phone note that names the number", note("Suite 2026-000001"), OPEN, null),
                        new Case(
                                "a stranger with a number",
                                mail("[2026-000001]")
                                        .by(STRANGER, OTHER, "paul@other.example")
                                        .matter(),
                                null,
                                OPEN),
                        new Case(
                                "a stranger who was shown our mail",
                                mail("Export")
                                        .by(STRANGER, OTHER, "paul@other.example")
                                        .answers(SIGNED)
                                        .matter(),
                                null,
                                OPEN),
                        new Case(
                                "somebody nobody knows",
                                mail("[2026-000001]")
                                        .by(null, null, "x@evil.example")
                                        .matter(),
                                null,
                                OPEN),
                        new Case(
                                "a foreign number of a known contact",
                                mail("[2026-000003] Export").matter(),
                                null,
                                FOREIGN),
                        new Case(
                                "a foreign number first, the own one second",
                                mail("2026-000003 2026-000001").matter(),
                                OPEN,
                                FOREIGN),
                        new Case(
                                "our mail says more than the subject",
                                mail("[2026-000002]").answers(SIGNED).matter(),
                                OPEN,
                                CLOSED),
                        new Case(
                                "a signature that is wrong",
                                mail("Export").answers(FORGED).matter(),
                                null,
                                null),
                        new Case(
                                "an own mail continued without our answer",
                                mail("Export").answers(FIRST_MAIL).matter(),
                                null,
                                OPEN),
                        new Case(
                                "a number in the text",
                                mail("Tr: Export")
                                        .text("De : nous\nObjet : [2026-000001]")
                                        .matter(),
                                null,
                                null),
                        new Case(
                                "a number that is no ticket's",
                                mail("[2026-999999]").matter(),
                                null,
                                null),
                        new Case(
                                "a longer number", mail("Facture 2026-000001-B").matter(), null, null),
                        new Case(
                                "a failed sender with a number",
                                mail("[2026-000001]").forged().matter(),
                                null,
                                OPEN),
                        new Case(
                                "a failed sender who answers our mail",
                                mail("Export").answers(SIGNED).forged().matter(),
                                OPEN,
                                null),
                        new Case(
                                "a mailing list",
                                mail("[2026-000001]").category("list").matter(),
                                null,
                                OPEN),
                        new Case(
                                "our own mail that came back",
                                mail("[2026-000001]")
                                        .category("loop")
                                        .answers(SIGNED)
                                        .matter(),
                                null,
                                OPEN),
                        new Case("nothing at all", mail("Export").matter(), null, null),
                        new Case("a failure of our mail", failure("Undelivered", "x", SIGNED, null), OPEN, null),
                        new Case(
                                "a failure of a mail that is not ours",
                                failure("Undelivered", "x", FORGED, null),
                                null,
                                null),
                        new Case(
                                "a failed address and the number",
                                failure("Undelivered", "Subject: [2026-000001]", null, "Claire@Client.example"),
                                OPEN,
                                null),
                        new Case(
                                "another failed address and the number",
                                failure("Undelivered", "Subject: [2026-000001]", null, "x@evil.example"),
                                null,
                                OPEN),
                        new Case(
                                "a failure that names nothing",
                                failure("Undelivered", "x", null, "claire@client.example"),
                                null,
                                null))
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(tickets, each)));
    }

    @Test
    void aReplyThatComesBeforeTheNumberIsToldFindsTheMailThatItContinues() {
        var known = new KnownTickets(List.of(UNTOLD), List.of(TicketMail.of(FIRST_MAIL, UNTOLD.id())));

        check(known, new Case("", mail("Re").answers(SIGNED, FIRST_MAIL).matter(), UNTOLD, null));
    }

    @Test
    void orTheOnlyTicketOfItsContactThatHasNone() {
        check(
                new KnownTickets(List.of(UNTOLD, CLOSED), List.of()),
                new Case("", mail("Re").answers(SIGNED).matter(), UNTOLD, null));
    }

    @Test
    void butOfSeveralItTakesNone() {
        var second = ticket(5, null, CLAIRE, CLIENT, "claire@client.example", true);

        check(
                new KnownTickets(List.of(UNTOLD, second), List.of()),
                new Case("", mail("Re").answers(SIGNED).matter(), null, null));
    }

    @Test
    void withoutOurMailATicketThatHasNoNumberIsNotTaken() {
        check(
                new KnownTickets(List.of(UNTOLD), List.of(TicketMail.of(FIRST_MAIL, UNTOLD.id()))),
                new Case("", mail("Re").answers(FIRST_MAIL).matter(), null, UNTOLD));
    }

    @Test
    void aVoicemailFindsWhatItsContactWroteWithinTheWindow() {
        var written = OPEN.merge(moments(OPEN, NOW.minus(Duration.ofHours(70)), null));
        var tooLongAgo = OPEN.merge(moments(OPEN, NOW.minus(Duration.ofHours(73)), null));

        assertThat(sameContact(written, voicemail())).containsOnlyKeys(BuiltIn.WRITTEN);
        assertThat(sameContact(tooLongAgo, voicemail())).isEmpty();
        assertThat(sameContact(written, mail("Export").matter())).isEmpty();
    }

    @Test
    void aClosedRequestIsNotFound() {
        assertThat(sameContact(CLOSED.merge(moments(CLOSED, NOW, null)), voicemail()))
                .isEmpty();
    }

    @Test
    void aMailFindsItsContactsVoicemail() {
        var called = OPEN.merge(moments(OPEN, null, NOW.minusSeconds(300)));

        assertThat(sameContact(called, mail("Export").matter())).containsOnlyKeys(BuiltIn.VOICEMAIL);
        assertThat(sameContact(
                        called,
                        mail("Export").by(STRANGER, OTHER, "p@other.example").matter()))
                .isEmpty();
    }

    private static Map<String, Fact> sameContact(KnownTicket ticket, Matter matter) {
        return new SameContact(new KnownTickets(List.of(ticket), List.of()), Duration.ofHours(72)).facts(matter, NOW);
    }

    private static void check(KnownTickets known, Case expected) {
        var facts = new FollowUp(known).facts(expected.matter(), Reference.of(expected.matter(), OWN));

        assertThat(id(facts, BuiltIn.REPLY)).as("reply").isEqualTo(id(expected.reply()));
        assertThat(id(facts, BuiltIn.NAMED)).as("named").isEqualTo(id(expected.named()));
        assertThat(facts.values()).allMatch(fact -> fact.ticket() != null);
    }

    private static @Nullable UUID id(Map<String, Fact> facts, String name) {
        return facts.getOrDefault(name, Fact.NONE).ticket();
    }

    private static @Nullable UUID id(@Nullable KnownTicket ticket) {
        return ticket == null ? null : ticket.id();
    }

    private static KnownTicket ticket(
            int id, @Nullable String number, UUID contact, UUID organization, String address, boolean open) {
        return new KnownTicket(
                new UUID(9, id),
                number,
                open ? "open" : "closed",
                number == null ? 0 : 3,
                contact,
                organization,
                List.of(address),
                NOW.minus(Duration.ofDays(1)),
                open ? null : NOW,
                null,
                null);
    }

    private static KnownTicket moments(KnownTicket ticket, @Nullable Instant written, @Nullable Instant called) {
        return new KnownTicket(ticket.id(), null, "new", 0, null, null, List.of(), null, null, written, called);
    }

    private static Sent mail(String subject) {
        return new Sent(subject);
    }

    private static Matter note(String subject) {
        return matter("call", subject, null, contact(CLAIRE, CLIENT, "claire@client.example"), null, null);
    }

    private static Matter voicemail() {
        return matter("voicemail", "", null, contact(CLAIRE, CLIENT, "claire@client.example"), null, null);
    }

    private static Matter failure(
            String subject, String text, @Nullable String original, @Nullable String failedAddress) {
        var bounce = new Mail.Bounce(failedAddress, original, true, "5.1.1", null);
        var mail = new Mail("<b@mx>", null, null, null, null, null, "bounce", bounce, null, null, null);
        return matter("email", subject, text, null, "mailer-daemon@mx.example", mail);
    }

    private static @Nullable Contact contact(@Nullable UUID id, @Nullable UUID organization, String address) {
        return id == null || organization == null
                ? null
                : new Contact(id, "Name", address, null, new Organization(organization, "Org"));
    }

    private static Matter matter(
            String channel,
            String subject,
            @Nullable String text,
            @Nullable Contact contact,
            @Nullable String address,
            @Nullable Mail mail) {
        var one = new Subject(1, subject, text, null, null, null, null);
        return new Matter(
                new ReceivedMessage(
                        new UUID(7, 7),
                        null,
                        channel,
                        NOW,
                        null,
                        null,
                        address == null ? null : new Sender("Name", address, null, null),
                        contact == null ? "unknown" : "known",
                        contact,
                        null,
                        null,
                        List.of(one),
                        null,
                        mail,
                        null,
                        null,
                        null,
                        null),
                one);
    }

    /** A mail of Claire's, unless it says otherwise. */
    private static final class Sent {
        private final String subject;
        private String text = "";
        private @Nullable Contact contact = contact(CLAIRE, CLIENT, "claire@client.example");
        private String address = "claire@client.example";
        private List<String> references = List.of();
        private String category = "human";
        private boolean forged;

        Sent(String subject) {
            this.subject = subject;
        }

        Sent by(@Nullable UUID id, @Nullable UUID organization, String from) {
            contact = contact(id, organization, from);
            address = from;
            return this;
        }

        Sent answers(String... ids) {
            references = List.of(ids);
            return this;
        }

        Sent category(String word) {
            category = word;
            return this;
        }

        Sent text(String words) {
            text = words;
            return this;
        }

        Sent forged() {
            forged = true;
            return this;
        }

        Matter matter() {
            var checks = new Mail.Authentication("fail", "none", "fail", forged);
            var mail = new Mail("<m@x>", null, references, null, null, null, category, null, checks, null, null);
            return FollowUpTest.matter("email", subject, text, contact, address, mail);
        }
    }
}
