package io.guichet.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.local.LocalSystem;
import io.guichet.local.RunningSystem;
import io.guichet.local.client.Mailboxes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** P1, P3, P17, P30, P32: from a note or a mail to the acknowledgement, through all five services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private RunningSystem running;
    private LocalSystem system;
    private Api api;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        running = TestSystem.in(data, 4_000);
        system = running.start();
        api = new Api(system);
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void aNoteWithTwoSubjectsBecomesTwoTicketsAndOneAcknowledgement() throws Exception {
        var address = "odile-" + UUID.randomUUID() + "@example.org";
        var answer = api.postNote(UUID.randomUUID().toString(), note(address));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var message = Api.json(answer).path("messageId").asText();
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/messages/" + message));

        var tickets = ticketsOf(message, 2);
        assertThat(texts(tickets, "priority")).containsExactlyInAnyOrder("high", "unqualified");
        for (var ticket : tickets) {
            var whole =
                    api.get(system.ticket(), "/tickets/" + ticket.path("number").asText(), "agent");
            assertThat(Api.json(whole).path("siblings").size()).isEqualTo(1);
            var clock = ticket.path("priority").asText().equals("unqualified") ? "qualification" : "solution";
            assertThat(deadlineOf(ticket, clock).path("dueAt").asText()).isNotBlank();
        }
        var mail = Eventually.see(SOON, () -> {
            var mails = Mailboxes.of(system).read(address);
            assertThat(mails).hasSize(1);
            return mails.get(0);
        });
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        for (var number : texts(tickets, "number")) {
            assertThat(mail.getSubject()).contains(number);
        }
    }

    @Test
    void theSameNoteAgainIsTheSameMessageAndAnotherUnderItsKeyIsRefused() throws Exception {
        var key = UUID.randomUUID().toString();
        var note = note("twice-" + key + "@example.org");
        var first = api.postNote(key, note);
        var second = api.postNote(key, note);
        var other = api.postNote(key, note.replace("receipt", "invoice"));

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        ticketsOf(Api.json(first).path("messageId").asText(), 2);
    }

    @Test
    void aMailBecomesAnUnqualifiedTicketAndAtTwoAddressesOnlyOne() throws Exception {
        var address = "paul-" + UUID.randomUUID() + "@example.org";
        var mail = mail(
                address, "Sauvegarde de la balance", "Bonjour,\r\n\r\nla balance ne s'imprime plus.\r\n\r\nPaul\r\n");
        var first = api.postMail("assistance", mail);
        var second = api.postMail("contact", mail);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        var ticket = ticketsOf(Api.json(first).path("messageId").asText(), 1).get(0);
        assertThat(ticket.path("priority").asText()).isEqualTo("unqualified");
        assertThat(ticket.path("queue").asText()).isEqualTo("assistance");
        Eventually.see(
                SOON, () -> assertThat(Mailboxes.of(system).read(address)).hasSize(1));
        var timeline =
                api.items(system.ticket(), "/tickets/" + ticket.path("number").asText() + "/timeline");
        assertThat(timeline.size()).isPositive();
    }

    @Test
    void whatIsNoMailAtAllStillBecomesATicketWithTheRawBytes() throws Exception {
        var noise = ("\u0000\u00ff\u00fe not a mail " + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1);
        var answer = api.postMail("assistance", noise);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var message = Api.json(answer).path("messageId").asText();
        ticketsOf(message, 1);
        assertThat(api.bytes(system.intake(), "/messages/" + message + "/raw")).isEqualTo(noise);
    }

    @Test
    void aClientOfAnotherOrganizationFindsNothing() throws Exception {
        var answer = api.postNote(UUID.randomUUID().toString(), note("foreign-" + UUID.randomUUID() + "@example.org"));
        var number = ticketsOf(Api.json(answer).path("messageId").asText(), 2)
                .get(0)
                .path("number")
                .asText();

        assertThat(api.get(system.ticket(), "/tickets/" + number, "client").statusCode())
                .isEqualTo(404);
        assertThat(api.get(system.sla(), "/deadlines?ticket=" + number, "client")
                        .statusCode())
                .isEqualTo(403);
    }

    private List<JsonNode> ticketsOf(String message, int count) throws InterruptedException {
        return Eventually.see(SOON, () -> {
            var found = api.items(system.ticket(), "/tickets?message=" + message);
            assertThat(found.size()).isEqualTo(count);
            return StreamSupport.stream(found.spliterator(), false).toList();
        });
    }

    private JsonNode deadlineOf(JsonNode ticket, String clock) throws InterruptedException {
        return Eventually.see(SOON, () -> {
            var found = api.items(
                    system.sla(),
                    "/deadlines?clock=" + clock + "&ticket="
                            + ticket.path("number").asText());
            assertThat(found.size()).isEqualTo(1);
            return found.get(0);
        });
    }

    private static List<String> texts(List<JsonNode> nodes, String field) {
        return nodes.stream().map(node -> node.path(field).asText()).toList();
    }

    private static String note(String address) {
        return """
                {"channel":"call","receivedAt":"2026-11-20T09:12:00+01:00","callerNumber":"05 61 00 00 %s","callerName":"Odile Fabre",
                 "callerEmail":"%s","organization":"Cabinet Fabre",
                 "subjects":[{"summary":"Export refuses to start","details":"It says nothing.","kind":"malfunction","usable":false,
                              "alternative":"painful"},
                             {"summary":"How do I print a receipt?","kind":"usage-question"}]}""".formatted(10 + Math.abs(address.hashCode() % 90), address);
    }

    private static byte[] mail(String from, String subject, String text) {
        return ("From: Paul Verne <" + from + ">\r\nTo: assistance@desk.example\r\nSubject: " + subject
                        + "\r\nDate: Fri, 20 Nov 2026 09:12:00 +0100\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text)
                .getBytes(StandardCharsets.UTF_8);
    }
}
