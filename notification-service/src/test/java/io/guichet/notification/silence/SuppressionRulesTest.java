package io.guichet.notification.silence;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.notification.desk.Desks;
import io.guichet.notification.desk.MailDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionRulesTest {

    private static final MailDesk DESK = Desks.test();

    @Test
    void aCustomerIsAcknowledged() {
        assertThat(SuppressionRules.objection(mailFrom("caller@example.org", "human"), DESK))
                .isEmpty();
    }

    @Test
    void aCallerWithAnAddressIsAcknowledged() {
        assertThat(SuppressionRules.objection(new Candidate("caller@example.org", null, "assistance", "call"), DESK))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"automatic", "bounce", "list", "something-new"})
    void aMachineIsNotAnswered(String category) {
        assertThat(SuppressionRules.objection(mailFrom("caller@example.org", category), DESK))
                .contains("machine: the message is " + category + " mail, which is never answered automatically");
    }

    @Test
    void whatIsInASilentQueueIsNotAcknowledged() {
        assertThat(SuppressionRules.objection(
                        new Candidate("billing@supplier.example", "human", "accounting", "email"), DESK))
                .contains("not-a-customer: nothing automatic goes out from queue accounting");
    }

    @Test
    void aCustomerWithoutAddressMustBeCalled() {
        assertThat(SuppressionRules.objection(new Candidate(null, null, "assistance", "call"), DESK))
                .contains("no-address: the customer must be called");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"caller", "caller@example", "caller@example.org\r\nBcc: x@example.org", "élise@example.org"})
    void anAddressThatNoMailReachesIsNotTried(String address) {
        assertThat(SuppressionRules.objection(mailFrom(address, "human"), DESK))
                .contains("invalid-address: no mail can be sent there; the customer must be called");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noreply",
                "no-reply",
                "No_Reply",
                "NoReply",
                "no.reply",
                "do-not-reply",
                "donotreply",
                "ne-pas-repondre",
                "nepasrepondre",
                "ne-repondez-pas",
                "invoices-noreply",
                "noreply+abc123",
                "notifications.no-reply",
                "MAILER-DAEMON",
                "postmaster",
                "bounce",
                "bounces+123-abc"
            })
    void whoeverWantsNoReplyGetsNone(String local) {
        assertThat(SuppressionRules.objection(mailFrom(local + "@example.org", "human"), DESK))
                .contains("no-reply: nobody reads " + local + "@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"norepl", "arno.replyson", "noreplyable", "reply", "bouncer", "elena.oreply"})
    void aNameThatOnlyLooksLikeIt(String local) {
        assertThat(SuppressionRules.objection(mailFrom(local + "@example.org", "human"), DESK))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assistance@desk.test", "CONTACT@Desk.Test"})
    void theDeskDoesNotWriteToItself(String own) {
        assertThat(SuppressionRules.objection(mailFrom(own, "human"), DESK))
                .get()
                .asString()
                .startsWith("own-mailbox: ");
    }

    @ParameterizedTest
    @CsvSource({
        "bob@colleagues.test, true",
        "anna@freelance.test, true",
        "ben@freelance.test, false",
        "x@sub.colleagues.test, false"
    })
    void aColleagueIsNotAcknowledged(String address, boolean colleague) {
        var objection = SuppressionRules.objection(mailFrom(address, "human"), DESK);

        assertThat(objection.filter(reason -> reason.startsWith("colleague: ")).isPresent())
                .isEqualTo(colleague);
    }

    @Test
    void aSupplierIsNotAcknowledgedWhereverTheirMailLies() {
        assertThat(SuppressionRules.objection(
                        new Candidate("renewals@hosting.test", "human", "contact", "email"), DESK))
                .contains("supplier: renewals@hosting.test is a supplier's");
    }

    @Test
    void aTicketThatWasTakenOverIsNotAcknowledged() {
        assertThat(SuppressionRules.objection(
                        new Candidate("caller@example.org", "human", "assistance", "import"), DESK))
                .contains("import: the ticket was taken over from another system");
    }

    @ParameterizedTest
    @CsvSource({
        "renewals@hosting.test, ''",
        "bob@colleagues.test, ''",
        "assistance@desk.test, own-mailbox: assistance@desk.test is the desk's own",
        "nobody, invalid-address: no mail can be sent there; the customer must be called"
    })
    void anAgentKnowsWhomTheyWriteTo(String address, String objection) {
        assertThat(SuppressionRules.objectionToPersons(mailFrom(address, "automatic"), DESK)
                        .orElse(""))
                .isEqualTo(objection);
    }

    @Test
    void theFirstReasonIsTheOneGiven() {
        assertThat(SuppressionRules.objection(new Candidate(null, "bounce", "accounting", "email"), DESK))
                .get()
                .asString()
                .startsWith("machine: ");
    }

    private static Candidate mailFrom(String address, String category) {
        return new Candidate(address, category, "assistance", "email");
    }
}
