package io.guichet.notification.acknowledgement;

import static io.guichet.notification.DeskAtWork.bodies;
import static io.guichet.notification.DeskAtWork.eventually;
import static io.guichet.notification.DeskAtWork.only;
import static io.guichet.notification.DeskAtWork.pause;
import static io.guichet.notification.DeskAtWork.rows;
import static io.guichet.notification.DeskAtWork.states;
import static io.guichet.notification.DeskAtWork.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.id.Ids;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.notification.DeskAtWork.Message;
import io.guichet.notification.smtp.SmtpDouble;
import io.guichet.notification.smtp.TakenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class AcknowledgementComponentTest {

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
    void anOpenedTicketIsAcknowledgedByMail() throws Exception {
        var message = Message.from("one@example.org").opened();

        var mail = theMailFor("one@example.org");

        var id = message.id();
        assertThat(mail.sender()).isEqualTo("assistance@desk.test");
        assertThat(mail.message().getFrom())
                .extracting(Object::toString)
                .containsExactly("=?UTF-8?B?U3VwcG9ydCDDiW1pbGU=?= <assistance@desk.test>");
        assertThat(mail.message().getSubject()).isEqualTo("[" + message.number() + "] Your request is registered");
        assertThat(mail.message().getHeader("In-Reply-To", ",")).isEqualTo("<" + id + "@example.org>");
        assertThat(mail.message().getHeader("References", ",")).isEqualTo("<" + id + "@example.org>");
        assertThat(mail.message().getHeader("Auto-Submitted", ",")).isEqualTo("auto-replied");
        assertThat(mail.message().getHeader("X-Auto-Response-Suppress", ",")).isEqualTo("All");
        assertThat(mail.message().getHeader("Bcc")).isNull();
        assertThat(mail.message().getMessageID())
                .matches("<" + message.number() + "\\.[0-9a-f]{32}\\.[0-9a-f]{32}@desk\\.test>")
                .isEqualTo(only("mail_id", "one@example.org"));
        assertThat(part(mail, 0)).contains("Your request has the number " + message.number());
        assertThat(part(mail, 1)).contains("<html lang=\"en\">").contains(message.number());
    }

    @Test
    void theMailIsWellFormedAndQuotesNothingOfTheSenders() {
        Message.from("form@example.org").opened();

        var mail = theMailFor("form@example.org");

        assertThat(mail.bytes().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(mail.bytes().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(999).matches("\\p{ASCII}*"));
        assertThat(mail.bytes()).doesNotContain("Camille", "the customer's own words");
    }

    @Test
    void aFrenchCustomerIsWrittenToInFrench() throws Exception {
        var message = Message.from("francais@example.org");

        message.opened(Ids.next().toString(), 0, Map.of("language", "fr", "queue", "managed-services"));

        var mail = theMailFor("francais@example.org");
        assertThat(mail.sender()).isEqualTo("contact@desk.test");
        assertThat(mail.message().getSubject()).isEqualTo("[" + message.number() + "] Votre demande est enregistrée");
        assertThat(part(mail, 0)).contains("Nous avons bien reçu votre message.", "L'équipe réseaux");
    }

    @Test
    void siblingsAreAcknowledgedByOneMailThatListsThem() throws Exception {
        var message = Message.from("several@example.org", 3);

        message.opened(Ids.next().toString(), 1, Map.of());
        message.opened(Ids.next().toString(), 0, Map.of("queue", "managed-services"));
        message.opened(Ids.next().toString(), 2, Map.of());

        var mail = theMailFor("several@example.org");
        pause(300);
        assertThat(server.takenFor("several@example.org")).hasSize(1);
        assertThat(mail.message().getSubject())
                .isEqualTo("[" + String.join(", ", message.numbers()) + "] Your requests are registered");
        assertThat(part(mail, 0)).contains(message.numbers());
        assertThat(told(message)).containsExactly("guichet.notification.sent.v1");
        assertThat(bodies(message).get(0).get("tickets"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(3);
    }

    @Test
    void siblingsInOneBatchAreAcknowledgedByOneMail() {
        Message.from("batch@example.org", 2).opened();

        theMailFor("batch@example.org");
        assertThat(states("batch@example.org")).containsExactly("sent");
    }

    @Test
    void theSameEventTwiceIsOneMail() {
        var message = Message.from("twice@example.org");
        var event = Ids.next().toString();

        message.opened(event, 0, Map.of());
        message.opened(event, 0, Map.of());
        message.opened(Ids.next().toString(), 0, Map.of());

        theMailFor("twice@example.org");
        pause(300);
        assertThat(server.takenFor("twice@example.org")).hasSize(1);
    }

    @Test
    void aTicketThatACorrectionOpensIsAcknowledgedToo() {
        var message = Message.from("corrected@example.org").opened();
        theMailFor("corrected@example.org");
        var correction = message.corrected();

        correction.opened();
        correction.opened();

        eventually("a second mail", () -> states("corrected@example.org").equals(List.of("sent", "sent")));
        assertThat(server.takenFor("corrected@example.org").get(1).bytes())
                .contains(correction.number())
                .doesNotContain(message.number());
    }

    @ParameterizedTest
    @CsvSource({
        "automatic, machine",
        "bounce, machine",
        "list, machine",
    })
    void aMachineGetsNoMail(String category, String reason) {
        var recipient = category + "@machines.example";
        var message = Message.from(recipient);

        message.opened(
                Ids.next().toString(), 0, Map.of("mail", Map.of("messageId", "<1@x.example>", "category", category)));

        assertThat(only("state", recipient)).isEqualTo("suppressed");
        assertThat(only("reason", recipient)).startsWith(reason + ": ");
        assertThat(told(message)).containsExactly("guichet.notification.suppressed.v1");
        pause(200);
        assertThat(server.takenFor(recipient)).isEmpty();
    }

    @Test
    void aCallerWithoutAddressMustBeCalled() {
        var message = Message.from("", 2).opened();

        assertThat(rows("select reason from notification where recipient is null and cause = ?", message.cause()))
                .containsExactly("no-address: the customer must be called");
        assertThat(bodies(message)).hasSize(1).first().satisfies(body -> {
            assertThat(body.containsKey("recipient")).isFalse();
            assertThat(body.get("reason")).isEqualTo("no-address: the customer must be called");
        });
    }

    @Test
    void aLetterThatPromisesIsNotSent() {
        var message = Message.from("hasty@example.org");

        message.opened(Ids.next().toString(), 0, Map.of("queue", "hasty"));

        eventually("it is suppressed", () -> states("hasty@example.org").equals(List.of("suppressed")));
        assertThat(only("reason", "hasty@example.org"))
                .startsWith("promise: \"")
                .contains("within two days");
        assertThat(told(message)).containsExactly("guichet.notification.suppressed.v1");
        pause(200);
        assertThat(server.takenFor("hasty@example.org")).isEmpty();
    }

    @Test
    void whatIsToldIsTheNotification() {
        var message = Message.from("told@example.org").opened();
        theMailFor("told@example.org");

        var body = bodies(message).get(0);

        assertThat(body.get("notificationId")).isEqualTo(only("id", "told@example.org"));
        assertThat(body.get("kind")).isEqualTo("acknowledgement");
        assertThat(body.get("cause")).isEqualTo(message.cause());
        assertThat(body.get("recipient")).isEqualTo("told@example.org");
        assertThat(body.get("mailId")).isEqualTo(only("mail_id", "told@example.org"));
        assertThat(body.get("tickets"))
                .isEqualTo(
                        List.of(Map.of("ticketId", message.tickets().get(0).toString(), "number", message.number())));
    }

    private TakenMail theMailFor(String recipient) {
        eventually("a mail to " + recipient, () -> states(recipient).equals(List.of("sent")));
        assertThat(server.takenFor(recipient)).hasSize(1);
        return server.takenFor(recipient).get(0);
    }

    private static String part(TakenMail mail, int number) throws Exception {
        var parts = (MimeMultipart) mail.message().getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        return (String) parts.getBodyPart(number).getContent();
    }
}
