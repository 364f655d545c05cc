package io.guichet.notification.telling;

import static io.guichet.notification.DeskAtWork.eventually;
import static io.guichet.notification.DeskAtWork.only;
import static io.guichet.notification.DeskAtWork.pause;
import static io.guichet.notification.DeskAtWork.rows;
import static io.guichet.notification.DeskAtWork.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.id.Ids;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.notification.DeskAtWork.Message;
import io.guichet.notification.smtp.SmtpDouble;
import io.guichet.notification.smtp.TakenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class TellingComponentTest {

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    SmtpDouble server;

    @BeforeEach
    void start() {
        server = new SmtpDouble(port).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAgentsReplyGoesOutFromTheSharedAddressWithItsCopies() throws Exception {
        var message = Message.from("asked@example.org").opened();
        theMailsFor("asked@example.org", 1);

        happens(
                message,
                "reply-written",
                Map.of(
                        "reply",
                        Map.of(
                                "text", "Choose File.\r\nBcc: all@example.org",
                                "subject", "Export\r\nBcc: all@example.org",
                                "cc", List.of("boss@example.org", "assistance@desk.test", "broken\r\n@x"))));

        var mail = theMailsFor("asked@example.org", 2).get(1);
        assertThat(mail.sender()).isEqualTo("assistance@desk.test");
        assertThat(mail.message().getSubject()).isEqualTo("[" + message.number() + "] Export Bcc: all@example.org");
        assertThat(mail.message().getHeader("Cc", ",")).isEqualTo("boss@example.org");
        assertThat(mail.message().getHeader("In-Reply-To", ",")).isEqualTo("<" + message.id() + "@example.org>");
        assertThat(mail.message().getHeader("Auto-Submitted")).isNull();
        assertThat(mail.message().getHeader("Bcc")).isNull();
        assertThat(server.takenFor("boss@example.org")).hasSize(1);
        assertThat(rows(
                        "select type from outbox where topic = 'notification.events' and key = ?",
                        message.tickets().get(0).toString()))
                .containsExactly("guichet.notification.sent.v1");
    }

    @Test
    void aReplyThatPromisesIsStoppedUnlessThePersonInsists() {
        var message = Message.from("promised@example.org").opened();
        theMailsFor("promised@example.org", 1);

        happens(message, "reply-written", Map.of("reply", Map.of("text", "We will answer within two days.")));
        eventually("it is stopped", () -> states("promised@example.org").equals(List.of("sent", "suppressed")));
        happens(
                message,
                "reply-written",
                Map.of("reply", Map.of("text", "We will answer within two days.", "insisted", "agreed by phone")));

        assertThat(theMailsFor("promised@example.org", 2).get(1).bytes()).contains("within two days");
        eventually("it is sent", () -> states("promised@example.org").equals(List.of("sent", "suppressed", "sent")));
    }

    @Test
    void oneCauseIsOneMailHoweverOftenItIsHeard() {
        var message = Message.from("handed@example.org").opened();
        theMailsFor("handed@example.org", 1);

        happens(message, "handed-off", Map.of("handOffId", "h-1"));
        happens(message, "handed-off", Map.of("handOffId", "h-1"));
        happens(message, "dev-ticket-linked", Map.of("handOffId", "h-1", "tellCustomer", true, "devNumber", "#812"));

        theMailsFor("handed@example.org", 2);
        pause(300);
        assertThat(server.takenFor("handed@example.org")).hasSize(2);
    }

    @Test
    void aVoicemailGetsTheStandardReply() throws Exception {
        var message = Message.from("voice@example.org");

        message.opened(
                Ids.next().toString(),
                0,
                Map.of("origin", Map.of("messageId", message.id(), "subjectIndex", 1, "channel", "voicemail")));

        assertThat(theMailsFor("voice@example.org", 1).get(0).message().getSubject())
                .isEqualTo("[" + message.number() + "] Your voice message is registered");
    }

    @Test
    void whatAnImportBroughtInIsNotAcknowledged() {
        var message = Message.from("import@example.org");

        message.opened(
                Ids.next().toString(),
                0,
                Map.of("origin", Map.of("messageId", message.id(), "subjectIndex", 1, "channel", "import")));

        assertThat(only("reason", "import@example.org")).startsWith("import: ");
    }

    @Test
    void aMissedDeadlineIsToldToTheQueueAndToWhoeverHasTheTicket() throws Exception {
        var message = Message.from("late@example.org").opened();
        var ticket = message.tickets().get(0);

        deadline(message, "guichet.sla.deadline-missed.v1", "solution");
        var toTheQueue = theMailsFor("duty@desk.test", 1).get(0);
        assertThat(toTheQueue.message().getSubject())
                .startsWith("[" + message.number() + "] ")
                .contains("dépassée");
        assertThat(toTheQueue.message().getHeader("Auto-Submitted", ",")).isEqualTo("auto-generated");

        happens(message, "assigned", Map.of("byId", "x", "assignee", Stories.person("dora")));
        theMailsFor("dora@agents.test", 1);
        deadline(message, "guichet.sla.deadline-approaching.v1", "dev-chase");
        theMailsFor("dora@agents.test", 2);

        assertThat(rows("select kind from notification where reference = ? order by id", ticket.toString()))
                .containsExactly("deadline", "assigned", "dev-chase");
    }

    private void deadline(Message message, String type, String clock) {
        var body = Map.of(
                "ticketId",
                message.tickets().get(0),
                "number",
                message.number(),
                "clock",
                clock,
                "dueAt",
                "2026-11-27T08:12:00Z");
        EventsIn.to("sla-events")
                .with(Ids.next().toString(), type, message.tickets().get(0).toString(), EventJson.write(body))
                .send();
    }

    private static void happens(Message message, String what, Map<String, Object> fields) {
        var body = new HashMap<>(fields);
        body.put("ticketId", message.tickets().get(0));
        body.put("number", message.number());
        EventsIn.to("ticket-events")
                .with(
                        Ids.next().toString(),
                        "guichet.ticket." + what + ".v1",
                        message.tickets().get(0).toString(),
                        EventJson.write(body))
                .send();
    }

    private List<TakenMail> theMailsFor(String recipient, int mails) {
        eventually(
                mails + " mails to " + recipient,
                () -> server.takenFor(recipient).size() >= mails);
        assertThat(server.takenFor(recipient)).hasSize(mails);
        return server.takenFor(recipient);
    }
}
