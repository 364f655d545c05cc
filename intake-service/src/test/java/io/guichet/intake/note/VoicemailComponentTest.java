package io.guichet.intake.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.BigBody;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P9: what somebody said on the machine, listened to or not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class VoicemailComponentTest {

    private static final int MAX = 25 * 1024 * 1024;
    private static final String UNHEARD = """
            {"channel":"voicemail","receivedAt":"2026-11-20T09:12:00+01:00","callerNumber":"05 61 00 00 00",
             "transcript":"Bonjour, rappelez-moi."}
            """;
    private static final String HEARD =
            UNHEARD.replace("\"transcript\"", "\"subjects\":[{\"summary\":\"Rappeler\"}],\"transcript\"");

    private static final String HEARING = """
            {"callerName":"Claire Martin","organization":"Atelier Martin",
             "subjects":[{"summary":"Rappeler","kind":"malfunction"},{"summary":"Export ?","answer":"Oui."}]}
            """;

    @Inject
    Stored stored;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void aVoicemailThatNobodyHeardHasOneSubjectMadeOfWhoCalled() throws IOException {
        byte[] wave = wave(700_000);
        Response answer = handIn(Tokens.system(), "k1", UNHEARD, "audio/wav", wave);
        answer.then().statusCode(202).body("subjects", equalTo(1));
        UUID id = UUID.fromString(answer.path("messageId"));

        JsonNode event = stored.event(id);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/channel").asText()).isEqualTo("voicemail");
        assertThat(event.at("/voicemail/listened").asBoolean()).isFalse();
        assertThat(event.at("/voicemail/recording").asText()).isEqualTo("1");
        assertThat(event.at("/voicemail/transcript").asText()).isEqualTo("Bonjour, rappelez-moi.");
        assertThat(event.at("/subjects/0/summary").asText()).isEqualTo("Voicemail: +33561000000");
        assertThat(event.at("/subjects/0/text").asText()).isEqualTo("Bonjour, rappelez-moi.");
        assertThat(event.at("/attachments/0/size").asInt()).isEqualTo(wave.length);
        assertThat(event.has("takenBy")).isFalse();
        Response recording = given().auth().oauth2(Tokens.agent()).get("/messages/" + id + "/attachments/1");
        assertThat(recording.contentType()).isEqualTo("audio/wav");
        assertThat(recording.asByteArray()).isEqualTo(wave);
        try (Stream<Path> left = Files.list(Path.of("target", "uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aVoicemailWithItsSubjectsNotedHasBeenListenedTo() {
        UUID id = UUID.fromString(json(Tokens.agent(), "k1", HEARD).path("messageId"));

        assertThat(stored.event(id).at("/voicemail/listened").asBoolean()).isTrue();
        assertThat(stored.event(id).at("/subjects/0/summary").asText()).isEqualTo("Rappeler");
        assertThat(stored.event(id).at("/takenBy").asText()).isEqualTo("alix.agent");
        assertThat(stored.event(id).at("/voicemail").has("recording")).isFalse();
    }

    @Test
    void whoListensNotesTheSubjectsOnceAndItIsSentOn() {
        String id =
                handIn(Tokens.system(), "k1", UNHEARD, "audio/wav", wave(1000)).path("messageId");

        listen(Tokens.agent("bo.agent"), id, HEARING).then().statusCode(202).body("subjects", equalTo(2));
        listen(Tokens.agent("bo.agent"), id, HEARING).then().statusCode(202);
        listen(Tokens.agent(), id, HEARING.replace("Rappeler", "Autre"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:voicemail-heard"));

        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(2);
        String last = stored.texts(
                        "select convert_from(body, 'UTF8') from outbox where topic = 'intake.messages' order by id desc")
                .get(0);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), last);
        assertThat(last)
                .contains("\"revision\":2", "\"listened\":true", "\"recording\":\"1\"", "\"summary\":\"Rappeler\"")
                .contains("\"takenBy\":\"bo.agent\"", "\"contactStatus\":\"known\"", "\"answer\":\"Oui.\"", id);
    }

    @Test
    void onlyAVoicemailIsListenedToAndOnlyByAgents() {
        String call = json(
                        Tokens.agent(),
                        "k1",
                        HEARD.replace("voicemail", "call").replaceAll(",\\s*\"transcript\":\"[^\"]*\"", ""))
                .path("messageId");

        listen(Tokens.agent(), call, HEARING)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:no-voicemail"));
        listen(Tokens.agent(), UUID.randomUUID().toString(), HEARING).then().statusCode(404);
        listen(Tokens.agent(), call, "{\"subjects\":[]}").then().statusCode(400);
        listen(Tokens.agent(), call, HEARING.replace("malfunction", "holiday"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("subjects[0].kind"));
        for (String token : List.of(Tokens.client(UUID.randomUUID()), Tokens.manager(), Tokens.system())) {
            listen(token, call, HEARING).then().statusCode(403);
        }
    }

    private static Response listen(String token, String message, String heard) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(heard)
                .put("/messages/" + message + "/subjects");
    }

    @Test
    void theSameAgainIsTheSameAndAnotherRecordingUnderItsKeyIsRefused() {
        String first =
                handIn(Tokens.agent(), "k1", UNHEARD, "audio/wav", wave(1000)).asString();

        assertThat(handIn(Tokens.agent(), "k1", UNHEARD, "audio/wav", wave(1000))
                        .asString())
                .isEqualTo(first);
        handIn(Tokens.agent(), "k1", UNHEARD, "audio/wav", wave(1001)).then().statusCode(422);
        assertThat(stored.count("message")).isEqualTo(1);
    }

    @Test
    void aVoicemailEndsTheDraftOfTheCallThatNobodyTook() {
        for (String step : List.of("new", "hangup")) {
            given().auth()
                    .oauth2(Tokens.system())
                    .contentType("application/json")
                    .body("{\"callId\":\"c1\",\"event\":\"" + step + "\",\"at\":\"2026-11-20T08:12:00Z\"}")
                    .post("/calls");
        }
        handIn(
                        Tokens.system(),
                        "k1",
                        UNHEARD.replace("\"channel\"", "\"callId\":\"c1\",\"channel\""),
                        "audio/wav",
                        wave(1000))
                .then()
                .statusCode(202);

        assertThat(stored.texts("select state from phone_call")).containsExactly("COMPLETED");
    }

    @Test
    void aRecordingOf25MegabytesIsTakenAndOneByteMoreIsNot() {
        HttpResponse<String> tooLarge = large(wave(MAX + 1));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("urn:guichet:problem:too-large");
        assertThat(stored.all()).isZero();

        assertThat(large(wave(MAX)).statusCode()).isEqualTo(202);
        assertThat(stored.texts("select size from message_attachment")).containsExactly(Integer.toString(MAX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "video/mp4", "audio/wav"})
    void whatIsNoAudioIsRefused(String mediaType) {
        handIn(Tokens.agent(), "k1", UNHEARD, mediaType, "<html>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:guichet:problem:not-audio"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        String call = HEARD.replace("voicemail", "call");
        json(Tokens.agent(), "k1", call).then().statusCode(400).body("errors.field", hasItem("transcript"));
        handIn(
                        Tokens.agent(),
                        "k1",
                        call.replace(",\n \"transcript\":\"Bonjour, rappelez-moi.\"", ""),
                        "audio/wav",
                        wave(100))
                .then()
                .statusCode(400);
        handIn(Tokens.agent(), "k1", UNHEARD, "audio/wav", new byte[0])
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("recording"));
        given().auth()
                .oauth2(Tokens.agent())
                .header("Idempotency-Key", "k1")
                .multiPart("recording", "a.wav", wave(100), "audio/wav")
                .post("/phone-notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guichet:problem:empty-body"));
        handIn(Tokens.agent(), "", UNHEARD, "audio/wav", wave(100)).then().statusCode(400);
        assertThat(stored.all()).isZero();
    }

    @Test
    void aLongNoteBesideARecordingIsTaken() {
        String note = HEARD.replace("\"Rappeler\"", "\"Rappeler\",\"details\":\"" + "é".repeat(20_000) + "\"");

        handIn(Tokens.agent(), "k1", note, "audio/wav", wave(100)).then().statusCode(202);
    }

    @Test
    void onlyAgentsAndMachinesHandVoicemailsIn() {
        for (String token : List.of(Tokens.client(UUID.randomUUID()), Tokens.manager())) {
            handIn(token, "k1", UNHEARD, "audio/wav", wave(100)).then().statusCode(403);
        }
        json(Tokens.system(), "k1", UNHEARD).then().statusCode(202);
        assertThat(stored.count("message")).isEqualTo(1);
    }

    private static Response handIn(String token, String key, String note, String mediaType, byte[] recording) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .multiPart("note", note, "application/json; charset=utf-8")
                .multiPart("recording", "message.wav", recording, mediaType)
                .post("/phone-notes");
    }

    private static HttpResponse<String> large(byte[] recording) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(
                ("--outer\r\nContent-Disposition: form-data; name=\"note\"\r\nContent-Type: application/json\r\n\r\n"
                                + UNHEARD
                                + "\r\n--outer\r\nContent-Disposition: form-data; name=\"recording\"; filename=\"a.wav\"\r\n"
                                + "Content-Type: audio/wav\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(recording);
        form.writeBytes("\r\n--outer--\r\n".getBytes(StandardCharsets.US_ASCII));
        return BigBody.announced(
                "/phone-notes", "multipart/form-data; boundary=outer", Tokens.agent(), form.toByteArray());
    }

    private static Response json(String token, String key, String note) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(note)
                .post("/phone-notes");
    }

    private static byte[] wave(int size) {
        byte[] wave = new byte[size];
        new Random(size).nextBytes(wave);
        byte[] head = "RIFF____WAVEfmt ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, wave, 0, Math.min(size, head.length));
        return Arrays.copyOf(wave, size);
    }
}
