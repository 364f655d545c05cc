package io.guichet.notification.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.notification.desk.Desks;
import io.guichet.notification.job.Details;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.NotificationState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerMailsTest {

    private static final Map<String, Object> TO_THEM = Map.of("name", "Camille", "address", "camille@other.example");

    private final Stories stories = Stories.ofACustomersMail();

    @Test
    void anAgentsReplyGoesWhereTheAgentSent() {
        var mail = only(stories.happens(
                "reply-written",
                Map.of("reply", Map.of("text", "Choose File.", "to", TO_THEM, "cc", List.of("boss@example.org")))));

        assertThat(mail.occasion().kind()).isEqualTo(NotificationKind.REPLY);
        assertThat(mail.correspondence().recipient()).isEqualTo("camille@other.example");
        assertThat(mail.correspondence().answers()).isEqualTo("<1@example.org>");
        assertThat(mail.details().texts(Details.CC)).containsExactly("boss@example.org");
        assertThat(mail.details().text(Details.SUBJECT)).contains("Export refuses to start");
    }

    @Test
    void aReplyAnswersTheCustomersLatestMail() {
        stories.happens("message-added", Map.of("message", Map.of("mail", Map.of("messageId", "<2@example.org>"))));

        var mail = only(stories.happens("reply-written", Map.of("reply", Map.of("text", "Choose File."))));

        assertThat(mail.correspondence().answers()).isEqualTo("<2@example.org>");
        assertThat(mail.details().texts(Details.REFERENCES)).containsExactly("<1@example.org>", "<2@example.org>");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        var mail = only(stories.happens(
                "complement-asked", Map.of("missing", List.of("steps"), "text", "Which?", "to", TO_THEM)));

        assertThat(mail.occasion().kind()).isEqualTo(NotificationKind.COMPLEMENT);
        assertThat(mail.details().texts("missing")).containsExactly("steps");
    }

    @Test
    void aHandOffIsToldOnceWithOurNumber() {
        var handedOff = only(stories.happens("handed-off", Map.of("handOffId", "h1")));
        var linked = only(stories.happens(
                "dev-ticket-linked", Map.of("handOffId", "h1", "devNumber", "#812", "tellCustomer", true)));

        assertThat(handedOff.occasion().kind()).isEqualTo(NotificationKind.TAKEN_CARE_OF);
        assertThat(handedOff.correspondence().recipient()).isEqualTo("caller@example.org");
        assertThat(linked.occasion().cause()).isEqualTo(handedOff.occasion().cause());
    }

    @Test
    void whereTheDeskTellsDevsNumberTheMailWaitsForIt() {
        var patient = Stories.of(
                Desks.with(
                        Desks.text(Desks.TEST.resolve("desk.yaml")),
                        Desks.text(Desks.TEST.resolve("notification.yaml")) + "tell: {handOffNumber: both}\n"),
                Map.of());

        assertThat(CustomerMails.about(patient.happens("handed-off", Map.of("handOffId", "h1"))))
                .isEmpty();
        var linked = only(patient.happens(
                "dev-ticket-linked", Map.of("handOffId", "h1", "devNumber", "#812", "tellCustomer", true)));
        assertThat(linked.details().values()).containsEntry("devNumber", "#812").containsEntry("numbers", "both");
    }

    @Test
    void aDevNumberThatIsNotToBeToldIsNotTold() {
        var linked = stories.happens("dev-ticket-linked", Map.of("devNumber", "#812", "tellCustomer", false));

        assertThat(CustomerMails.about(linked)).isEmpty();
    }

    @Test
    void whatIsDoneIsToldOnce() {
        var done = only(stories.happens("hand-off-completed", Map.of("outcome", "done", "text", "In 12.1.")));
        var closed = only(stories.happens("closed", Map.of("outcome", "corrected")));

        assertThat(done.occasion().kind()).isEqualTo(NotificationKind.DONE);
        assertThat(done.state()).isEqualTo(NotificationState.PENDING);
        assertThat(closed.state()).isEqualTo(NotificationState.SUPPRESSED);
        assertThat(closed.reason()).startsWith("told-already: ");
    }

    @Test
    void aClosingThatCorrectsIsTold() {
        assertThat(only(stories.happens("closed", Map.of("outcome", "corrected")))
                        .state())
                .isEqualTo(NotificationState.PENDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-answer", "duplicate", "resolved-by-itself"})
    void aClosingOfWhichNobodyAskedToTellIsNotTold(String outcome) {
        assertThat(CustomerMails.about(stories.happens("closed", Map.of("outcome", outcome))))
                .isEmpty();
    }

    @Test
    void howItWasIsAskedWhereTheDeskAsks() {
        var survey = only(stories.happens("closed", Map.of("outcome", "answered")));

        assertThat(survey.occasion().kind()).isEqualTo(NotificationKind.SURVEY);
        assertThat(survey.details().text("page")).contains("https://survey.test/2026-000001");
    }

    @Test
    void aMergeIsToldWithBothNumbers() {
        var mail = only(
                stories.happens("merged", Map.of("into", Map.of("ticketId", Stories.TICKET, "number", "2026-000009"))));

        assertThat(mail.occasion().kind()).isEqualTo(NotificationKind.MERGED);
        assertThat(mail.tickets()).extracting("number").containsExactly("2026-000001");
        assertThat(mail.details().text("into")).contains("2026-000009");
    }

    @ParameterizedTest
    @CsvSource({"handed-off, machine", "merged, machine"})
    void whatAMachineOpenedIsNotToldToTheMachine(String what, String reason) {
        var machine = Stories.of(
                Desks.test(), Map.of("mail", Map.of("messageId", "<m@example.org>", "category", "automatic")));

        var mail = only(
                machine.happens(what, Map.of("into", Map.of("ticketId", Stories.TICKET, "number", "2026-000009"))));

        assertThat(mail.state()).isEqualTo(NotificationState.SUPPRESSED);
        assertThat(mail.reason()).startsWith(reason + ": ");
    }

    @Test
    void whoLeftNoAddressMustBeCalled() {
        var caller = Stories.of(Desks.test(), Map.of("sender", Map.of("name", "Camille")));

        var mail = only(caller.happens("reply-written", Map.of("reply", Map.of("text", "Choose File."))));

        assertThat(mail.state()).isEqualTo(NotificationState.SUPPRESSED);
        assertThat(mail.reason()).isEqualTo("no-address: the customer must be called");
    }

    private static Notification only(Story story) {
        var mails = CustomerMails.about(story);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }
}
