package io.guichet.intake.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.BigBody;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AttachmentComponentTest {

    private static final byte[] PICTURE = bytes(600_000, 7);

    @Inject
    Stored stored;

    @Inject
    UploadUpkeep upkeep;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void aFileOfAMailIsStoredOnceAndGivenBackByteForByte() {
        String first = mail("one@x.example", PICTURE);
        String second = mail("two@x.example", PICTURE);

        for (String message : List.of(first, second)) {
            Response answer = agent().get("/messages/" + message + "/attachments/1");
            answer.then()
                    .statusCode(200)
                    .contentType("image/png")
                    .header("Content-Length", equalTo("600000"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Cache-Control", equalTo("private"))
                    .header(
                            "Content-Disposition",
                            equalTo(
                                    "attachment; filename=\"capture d'_cran.png\"; filename*=UTF-8''capture%20d%27%C3%A9cran.png"));
            assertThat(answer.asByteArray()).isEqualTo(PICTURE);
        }
        assertThat(stored.count("message_attachment")).isEqualTo(2);
        assertThat(stored.texts("select count(*) from raw_content where size = 600000"))
                .containsExactly("1");
    }

    @Test
    void manyMailsWithTheSameFilesAtTheSameTimeAreAllStored() {
        List<CompletableFuture<String>> mails = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> mail(
                        i + "@x.example",
                        i % 2 == 0 ? PICTURE : bytes(300_000, 8),
                        i % 2 == 0 ? bytes(300_000, 8) : PICTURE)))
                .toList();

        assertThat(mails).allSatisfy(mail -> assertThat(mail.join()).isNotNull());
        assertThat(stored.count("message_attachment")).isEqualTo(24);
    }

    @Test
    void whoHasAFileGetsNothingAndARangeIsCutOut() {
        String path = "/messages/" + mail("one@x.example", PICTURE) + "/attachments/1";
        String tag = agent().get(path).header("ETag");

        agent().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", equalTo(tag));
        Response part = agent().header("Range", "bytes=262100-262199").get(path);
        part.then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes 262100-262199/600000"))
                .header("Content-Length", equalTo("100"));
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(PICTURE, 262_100, 262_200));
        agent().header("Range", "bytes=600000-")
                .get(path)
                .then()
                .statusCode(416)
                .body("type", equalTo("urn:guichet:problem:range-not-satisfiable"));
    }

    @Test
    void aClientSeesTheFilesOfTheirOwnOrganizationAndNobodyElses() {
        String message = mail("one@x.example", PICTURE);
        String path = "/messages/" + message + "/attachments/1";
        as(Tokens.client(UUID.randomUUID())).get(path).then().statusCode(404);
        agent().header("Idempotency-Key", "k1")
                .contentType("application/json")
                .body(
                        "{\"channel\":\"call\",\"receivedAt\":\"2026-11-20T09:12:00Z\",\"callerName\":\"Paul\","
                                + "\"callerEmail\":\"paul@client.example\",\"organization\":\"Atelier\",\"subjects\":[{\"summary\":\"x\"}]}")
                .post("/phone-notes")
                .then()
                .statusCode(202);
        UUID organization =
                UUID.fromString(stored.texts("select id from organization").get(0));

        as(Tokens.client(organization)).get(path).then().statusCode(200);
        as(Tokens.client(UUID.randomUUID()))
                .get(path)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:attachment-not-found"));
        for (String token : List.of(Tokens.agent(), Tokens.manager(), Tokens.system())) {
            as(token).get(path).then().statusCode(200);
        }
        given().get(path).then().statusCode(401);
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        String message = mail("one@x.example", PICTURE);

        for (String path : List.of(message + "/attachments/2", UUID.randomUUID() + "/attachments/1")) {
            agent().get("/messages/" + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:guichet:problem:attachment-not-found"));
        }
    }

    @Test
    void anUploadedFileIsGivenBackToWhoeverUploadedIt() {
        UUID organization = UUID.randomUUID();
        Response answer = upload(Tokens.client(organization), "écran.png", PICTURE);

        answer.then()
                .statusCode(201)
                .body("name", equalTo("écran.png"))
                .body("mediaType", equalTo("image/png"))
                .body("size", equalTo(600_000));
        String path = "/attachments/" + answer.path("id");
        answer.then().header("Location", equalTo(path));
        assertThat(as(Tokens.client(organization)).get(path).asByteArray()).isEqualTo(PICTURE);
        assertThat(agent().get(path).asByteArray()).isEqualTo(PICTURE);
        given().get(path).then().statusCode(401);
    }

    @Test
    void aClientDoesNotSeeWhatOthersUploaded() {
        String id = upload(Tokens.agent(), "a.png", PICTURE).path("id");

        as(Tokens.client(UUID.randomUUID())).get("/attachments/" + id).then().statusCode(404);
        as(Tokens.client(UUID.randomUUID()))
                .put("/attachments/" + id + "/reference?to=x")
                .then()
                .statusCode(404);
        agent().get("/attachments/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whatIsWrongWithAnUploadIsSaid() {
        as(Tokens.agent())
                .contentType("image/png")
                .body(PICTURE)
                .post("/attachments")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("name"));
        upload(Tokens.agent(), "x".repeat(121), PICTURE).then().statusCode(400);
        upload(Tokens.agent(), "a.png", new byte[0])
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guichet:problem:empty-body"));
        assertThat(BigBody.announced("/attachments?name=a", "image/png", Tokens.agent(), new byte[25 * 1024 * 1024 + 1])
                        .statusCode())
                .isEqualTo(413);
        given().contentType("image/png")
                .body(PICTURE)
                .post("/attachments?name=a")
                .then()
                .statusCode(401);
        assertThat(stored.count("upload")).isZero();
        assertThat(stored.count("raw_content")).isZero();
    }

    @Test
    void aFileOf25MegabytesIsTaken() {
        byte[] file = bytes(25 * 1024 * 1024, 3);

        assertThat(BigBody.announced("/attachments?name=a", "audio/wav", Tokens.agent(), file)
                        .statusCode())
                .isEqualTo(201);
        assertThat(stored.count("raw_chunk")).isEqualTo(100);
    }

    @Test
    void whatNothingRefersToIsForgottenAfterAWhileAndLeavesNothing() {
        String used = upload(Tokens.agent(), "used.png", bytes(300_000, 1)).path("id");
        upload(Tokens.agent(), "unused.png", bytes(300_000, 2));
        upload(Tokens.agent(), "alsoInAMail.png", PICTURE);
        mail("one@x.example", PICTURE);
        agent().put("/attachments/" + used + "/reference?to=ticket 2026-000001")
                .then()
                .statusCode(200)
                .body("reference", equalTo("ticket 2026-000001"));
        stored.execute("update upload set uploaded_at = uploaded_at - interval '8 days'");
        upload(Tokens.agent(), "new.png", bytes(300_000, 4));

        upkeep.forget().await().indefinitely();

        assertThat(stored.texts("select name from upload order by name")).containsExactly("new.png", "used.png");
        assertThat(stored.texts("select size from raw_content order by size"))
                .containsExactly(
                        "300000",
                        "300000",
                        "600000",
                        stored.texts("select max(size) from raw_content").get(0));
        assertThat(
                        stored.texts(
                                "select count(*) from raw_chunk c where not exists (select from raw_content r where r.sha256 = c.sha256)"))
                .containsExactly("0");
        assertThat(stored.texts("select sum(length(bytes)) - (select sum(size) from raw_content) from raw_chunk"))
                .containsExactly("0");
    }

    private static String mail(String id, byte[]... files) {
        StringBuilder mail = new StringBuilder("From: Paul <paul@client.example>\r\nTo: assistance@desk.example\r\n"
                + "Subject: Capture\r\nDate: Fri, 20 Nov 2026 11:00:00 +0100\r\nMessage-ID: <" + id + ">\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n"
                + "--outer\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n");
        for (byte[] file : files) {
            mail.append("--outer\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
                            + "Content-Disposition: attachment; filename*=UTF-8''capture%20d%27%C3%A9cran.png\r\n\r\n")
                    .append(Base64.getMimeEncoder().encodeToString(file))
                    .append("\r\n");
        }
        mail.append("--outer--\r\n");
        return given().auth()
                .oauth2(Tokens.system())
                .contentType("message/rfc822")
                .body(mail.toString().getBytes(StandardCharsets.US_ASCII))
                .post("/emails?mailbox=assistance")
                .then()
                .statusCode(202)
                .extract()
                .path("messageId");
    }

    private static Response upload(String token, String name, byte[] file) {
        return as(token)
                .contentType("image/png")
                .queryParam("name", name)
                .body(file)
                .post("/attachments");
    }

    private static byte[] bytes(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static RequestSpecification agent() {
        return as(Tokens.agent());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
