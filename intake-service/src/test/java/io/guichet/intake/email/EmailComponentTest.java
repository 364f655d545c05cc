package io.guichet.intake.email;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.BigBody;
import io.guichet.intake.Stored;
import io.guichet.intake.mail.Mails;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EmailComponentTest {

    private static final String PATH = "/emails?mailbox=assistance";
    private static final int MAX = 25 * 1024 * 1024;
    private static final Path BODIES = Path.of("target", "bodies");

    @Inject
    Stored stored;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void aMailIsStoredAndToldAndItsAuthorBecomesKnown() {
        byte[] mail = Mails.named("html-with-attachment.eml");
        Response answer = post("contact", mail);
        assertThat(answer.statusCode()).isEqualTo(202);
        UUID id = id(answer);
        answer.then().header("Location", equalTo("/messages/" + id)).body("subjects", equalTo(1));

        JsonNode event = stored.event(id);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/channel").asText()).isEqualTo("email");
        assertThat(event.at("/mailbox").asText()).isEqualTo("contact");
        assertThat(event.at("/contactStatus").asText()).isEqualTo("known");
        assertThat(event.at("/contact/name").asText()).isEqualTo("Paul");
        assertThat(event.at("/contact/address").asText()).isEqualTo("paul@client.example");
        assertThat(event.at("/subjects/0/summary").asText()).isEqualTo("Capture d'écran");
        assertThat(event.at("/subjects/0/text").asText()).isEqualTo("Bonjour,\n\nvoir la pièce jointe.\nMerci");
        assertThat(event.at("/language").asText()).isEqualTo("fr");
        assertThat(event.at("/mail/category").asText()).isEqualTo("human");
        assertThat(event.at("/attachments/0/name").asText()).isEqualTo("capture d'écran.png");
        assertThat(event.has("unreadable")).isFalse();
        assertThat(stored.key(id)).isEqualTo(event.at("/contact/id").asText());
        assertThat(raw(id)).isEqualTo(mail);
    }

    @Test
    void aSlashAtTheEndOfTheAddressMakesNoDifference() {
        given().auth()
                .oauth2(Tokens.system())
                .contentType("message/rfc822")
                .body(Mails.named("plain.eml"))
                .post("/emails/?mailbox=assistance")
                .then()
                .statusCode(202);
        assertThat(stored.count("message")).isEqualTo(1);
    }

    @Test
    void theSameMailAgainAlsoAtAnotherAddressIsTheSameMessage() {
        String mail = new String(Mails.named("plain.eml"), StandardCharsets.UTF_8);
        String delivered = "Delivered-To: contact@desk.example\r\nReceived: by mx2; Fri, 20 Nov 2026\r\n" + mail;

        UUID first = id(post("assistance", mail.getBytes(StandardCharsets.UTF_8)));
        UUID second = id(post("contact", delivered.getBytes(StandardCharsets.UTF_8)));

        assertThat(second).isEqualTo(first);
        assertThat(stored.count("message")).isEqualTo(1);
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(1);
        assertThat(stored.count("raw_content")).isEqualTo(1);
    }

    @Test
    void ofManyDeliveriesAtTheSameTimeOneIsStored() {
        List<CompletableFuture<UUID>> answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> id(post("assistance", Mails.named("plain.eml")))))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(stored.count("message")).isEqualTo(1);
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(1);
    }

    @Test
    void manyMailsOfANewSenderAtTheSameTimeMakeOneContact() {
        List<CompletableFuture<Response>> answers = IntStream.range(0, 16)
                .mapToObj(
                        i -> mail("new@client.example", "Subject: number " + i + "\nMessage-ID: <" + i + "@x.example>"))
                .map(mail -> CompletableFuture.supplyAsync(() -> post("assistance", mail)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(202));
        assertThat(stored.count("message")).isEqualTo(16);
        assertThat(stored.count("contact")).isEqualTo(1);
        assertThat(stored.texts("select distinct contact_status from message")).containsExactly("KNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bounce.eml", "absence.eml", "newsletter.eml"})
    void machinesMakeNoContact(String file) {
        UUID id = id(post("assistance", Mails.named(file)));

        assertThat(stored.event(id).at("/contactStatus").asText()).isEqualTo("unknown");
        assertThat(stored.count("contact")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authentication-Results: mx.desk.example; dmarc=fail header.from=client.example",
                "Authentication-Results: mx.desk.example; spf=fail smtp.mailfrom=client.example; dkim=none",
                "X-Spam-Status: Yes, score=9.1 required=5.0"
            })
    void whoIsNotWhoTheySayOrSendsSpamMakesNoContact(String found) {
        UUID id = id(post("assistance", mail("new@client.example", found + "\nMessage-ID: <forged@client.example>")));

        JsonNode event = stored.event(id);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/mail/category").asText()).isEqualTo("human");
        assertThat(event.at("/contactStatus").asText()).isEqualTo("unknown");
        assertThat(stored.count("contact")).isZero();
    }

    @Test
    void whoIsWhoTheySayBecomesKnown() {
        UUID id = id(post(
                "assistance",
                mail(
                        "new@client.example",
                        "Authentication-Results: mx.desk.example; spf=fail; dkim=pass; dmarc=pass\nX-Spam-Flag: NO")));

        assertThat(stored.event(id).at("/contactStatus").asText()).isEqualTo("known");
        assertThat(stored.event(id).at("/mail/authentication/dmarc").asText()).isEqualTo("pass");
        assertThat(stored.event(id).at("/mail/spam/flagged").asBoolean(true)).isFalse();
    }

    @Test
    void onlyTheDesksOwnGatewaysAreBelieved() {
        UUID id = id(post(
                "assistance",
                mail(
                        "new@client.example",
                        "Authentication-Results: elsewhere.example; dmarc=fail header.from=x.example")));

        assertThat(stored.event(id).at("/contactStatus").asText()).isEqualTo("known");
        assertThat(stored.event(id).at("/mail").has("authentication")).isFalse();
    }

    @Test
    void whatCouldNotBeDeliveredIsTold() {
        UUID id = id(post("assistance", Mails.named("bounce.eml")));

        JsonNode event = stored.event(id);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/mail/bounce/failedAddress").asText()).isEqualTo("gone@example.org");
        assertThat(event.at("/mail/bounce/status").asText()).isEqualTo("5.1.1");
        assertThat(event.at("/mail/bounce/permanent").asBoolean()).isTrue();
        given().auth()
                .oauth2(Tokens.agent())
                .get("/messages/" + id)
                .then()
                .statusCode(200)
                .body("mail.bounce.failedAddress", equalTo("gone@example.org"));
    }

    @Test
    void aMailboxThatDoesNotWelcomeNewSendersMakesNoContact() {
        UUID id = id(post("suppliers", Mails.named("plain.eml")));

        assertThat(stored.event(id).at("/contactStatus").asText()).isEqualTo("unknown");
        assertThat(stored.key(id)).isEqualTo("caller@example.org");
    }

    @Test
    void theDesksOwnAddressIsNobodys() {
        UUID id = id(post("assistance", mail("Contact@desk.example", "Message-ID: <own@desk.example>")));

        assertThat(stored.event(id).at("/contactStatus").asText()).isEqualTo("unknown");
        assertThat(stored.count("contact")).isZero();
    }

    @Test
    void bytesThatAreNoMailBecomeAMessageWithTheReason() {
        byte[] bytes = Mails.named("no-header.eml");

        UUID id = id(post("assistance", bytes));

        JsonNode event = stored.event(id);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/unreadable").asText()).contains("no header");
        assertThat(event.at("/subjects/0/summary").asText()).isEqualTo("E-mail");
        assertThat(stored.key(id)).isEqualTo(id.toString());
        assertThat(raw(id)).isEqualTo(bytes);
        given().auth()
                .oauth2(Tokens.agent())
                .get("/messages/" + id)
                .then()
                .statusCode(200)
                .body("unreadable", org.hamcrest.Matchers.containsString("no header"));
    }

    @Test
    void aMailOfExactly25MegabytesIsStoredByteForByte() throws JsonProcessingException {
        byte[] mail = big(MAX);

        HttpResponse<String> answer = BigBody.announced(PATH, "message/rfc822", Tokens.system(), mail);

        assertThat(answer.statusCode()).isEqualTo(202);
        UUID id = UUID.fromString(
                new ObjectMapper().readTree(answer.body()).get("messageId").asText());
        assertThat(Arrays.equals(raw(id), mail)).isTrue();
        assertThat(stored.count("raw_chunk")).isEqualTo(100);
        assertThat(stored.event(id).at("/truncated").asBoolean()).isTrue();
        assertThat(stored.event(id).toString().length()).isLessThan(1024 * 1024);
    }

    @Test
    void aMailOverThatIsRefused() {
        assertTooLarge(BigBody.announced(PATH, "message/rfc822", Tokens.system(), big(MAX + 1)));
        assertThat(stored.all()).isZero();
    }

    @Test
    void aMailFarOverThatIsRefusedWithAnAnswerThatCanBeRead() {
        assertTooLarge(BigBody.announced(PATH, "message/rfc822", Tokens.system(), big(30 * 1024 * 1024)));
        assertThat(stored.all()).isZero();
    }

    @Test
    void aMailOverThatIsRefusedAlsoWhenItDoesNotSaySo() {
        assertTooLarge(BigBody.chunked(PATH, "message/rfc822", big(MAX + 1)));
        assertThat(stored.all()).isZero();
    }

    @Test
    void aMailFarOverThatIsRefusedAlsoWhenItDoesNotSaySo() {
        assertTooLarge(BigBody.chunked(PATH, "message/rfc822", big(40 * 1024 * 1024)));
        assertThat(stored.all()).isZero();
    }

    @Test
    void whereThereIsNoRoomNothingIsStoredAndTheSenderIsToldToComeAgain() throws IOException {
        Path away = Path.of("target", "bodies-away");
        Files.move(BODIES, away);
        try {
            HttpResponse<String> answer = BigBody.announced(PATH, "message/rfc822", Tokens.system(), big(MAX));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("urn:guichet:problem:no-room");
            assertThat(stored.all()).isZero();
        } finally {
            Files.move(away, BODIES);
        }
        assertThat(BigBody.announced(PATH, "message/rfc822", Tokens.system(), big(MAX))
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void noTemporaryFileHasANameWhileAMailComesIn() throws IOException {
        BigBody.chunked(PATH, "message/rfc822", big(MAX));

        try (Stream<Path> files = Files.list(BODIES)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aSenderThatBreaksOffLeavesNothing() throws IOException {
        try (Socket socket =
                new Socket("localhost", ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class))) {
            String head = "POST " + PATH
                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: message/rfc822\r\nContent-Length: 20000000\r\n"
                    + "Authorization: Bearer " + Tokens.system() + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(big(3_000_000));
        }

        assertThat(post("assistance", Mails.named("plain.eml")).statusCode()).isEqualTo(202);
        assertThat(stored.count("message")).isEqualTo(1);
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:guichet:problem:too-large");
    }

    @Test
    void anEmptyBodyIsRefused() {
        post("assistance", new byte[0]).then().statusCode(400).body("type", equalTo("urn:guichet:problem:empty-body"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void anUnknownMailboxIsRefusedAndTheKnownOnesAreNamed() {
        post("sales", Mails.named("plain.eml"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:unknown-mailbox"))
                .body("field", equalTo("mailbox"))
                .body("known", equalTo(List.of("assistance", "contact", "suppliers")));
        assertThat(stored.all()).isZero();
    }

    @Test
    void aMailWithoutAMailboxIsRefused() {
        given().auth()
                .oauth2(Tokens.system())
                .contentType("message/rfc822")
                .body(Mails.named("plain.eml"))
                .post("/emails")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("mailbox"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().auth()
                .oauth2(Tokens.system())
                .contentType("text/plain")
                .body(Mails.named("plain.eml"))
                .post("/emails?mailbox=assistance")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        assertThat(stored.all()).isZero();
    }

    @Test
    void withoutATokenNothingIsTaken() {
        given().contentType("message/rfc822")
                .body(Mails.named("plain.eml"))
                .post("/emails?mailbox=assistance")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        assertThat(stored.all()).isZero();
    }

    @Test
    void onlyMachinesHandMailsIn() {
        for (String token : List.of(Tokens.client(UUID.randomUUID()), Tokens.agent(), Tokens.manager())) {
            given().auth()
                    .oauth2(token)
                    .contentType("message/rfc822")
                    .body(Mails.named("plain.eml"))
                    .post("/emails?mailbox=assistance")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json");
        }
        assertThat(stored.all()).isZero();
    }

    @Test
    void aMessageThatIsNotThereIsAProblem() {
        for (String path : List.of("", "/raw")) {
            given().auth()
                    .oauth2(Tokens.agent())
                    .get("/messages/" + UUID.randomUUID() + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:guichet:problem:message-not-found"));
        }
    }

    @Test
    void aClientReadsNoMessage() {
        UUID id = id(post("assistance", Mails.named("plain.eml")));

        given().auth()
                .oauth2(Tokens.client(UUID.randomUUID()))
                .get("/messages/" + id)
                .then()
                .statusCode(403);
        given().get("/messages/" + id + "/raw").then().statusCode(401);
    }

    @Test
    void whatCameInIsCounted() {
        post("assistance", Mails.named("plain.eml"));

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("guichet_messages_received_total{channel=\"email\""));
    }

    private static byte[] mail(String from, String header) {
        return ("From: " + from + "\n" + header + "\n\nHello, please help.\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] big(int size) {
        byte[] mail = new byte[size];
        new Random(1).nextBytes(mail);
        byte[] header = "From: big@client.example\r\nSubject: Big\r\nMessage-ID: <big@client.example>\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        System.arraycopy(header, 0, mail, 0, header.length);
        return mail;
    }

    private static Response post(String mailbox, byte[] mail) {
        return given().auth()
                .oauth2(Tokens.system())
                .contentType("message/rfc822")
                .body(mail)
                .post("/emails?mailbox=" + mailbox);
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().statusCode(202).extract().path("messageId"));
    }

    private static byte[] raw(UUID id) {
        return given().auth()
                .oauth2(Tokens.agent())
                .get("/messages/" + id + "/raw")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
