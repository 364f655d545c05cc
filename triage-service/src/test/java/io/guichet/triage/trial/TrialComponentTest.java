package io.guichet.triage.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.triage.intake.Messages;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are explained, tried and taken anew; nothing that was decided changes. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class TrialComponentTest {

    private static final String WRITTEN = """
            {"message": {"channel": "email", "mailbox": "contact", "sender": {"address": "stranger@client.example"},
             "contactStatus": "unknown", "subjects": [{"index": 1, "summary": "Export impossible"}],
             "mail": {"category": "human"}, "whatElseIntakeShows": true}}
            """;

    @Test
    void aWrittenMessageIsExplained() {
        explain(WRITTEN, Tokens.agent())
                .statusCode(200)
                .body("rulesVersion", matchesPattern("[0-9a-f]{12}"))
                .body("subjects[0].rule", equalTo("unknown-contact"))
                .body("subjects[0].decision.outcome", equalTo("hold"))
                .body("subjects[0].rules[0].name", notNullValue())
                .body("subjects[0].rules.find { it.name == 'unknown-contact' }.matched", equalTo(true))
                .body("subjects[0].rules.find { it.name == 'unknown-contact' }.values.'contact.known'", equalTo(false));
    }

    @Test
    void aMessageThatCameInIsExplainedAndNothingChanges() {
        var message = UUID.randomUUID();
        Messages.send(Messages.mail(message));

        explain("{\"messageId\":\"" + message + "\"}", Tokens.agent())
                .statusCode(200)
                .body("subjects[0].rule", equalTo("accounting-product"));

        Messages.decisions(message).body("items.revision", contains(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"message\": 3}",
                "{\"message\": {\"channel\": \"email\"}}",
                "{\"message\": {\"channel\": \"email\", \"contactStatus\": \"known\", \"subjects\": \"x\"}}"
            })
    void whatIsNoMessageIsRefused(String body) {
        explain(body, Tokens.agent())
                .statusCode(400)
                .body("errors.field", contains("message"))
                .body("detail", not(containsString("io.guichet")));
    }

    @Test
    void aMessageThatNobodySawIsNotFound() {
        explain("{\"messageId\":\"" + UUID.randomUUID() + "\"}", Tokens.agent()).statusCode(404);
    }

    @Test
    void aRawMailIsExplained() {
        var mail =
                "From: Veeam <veeam@client.example>\r\nTo: contact@desk.example\r\nAuto-Submitted: auto-generated\r\n"
                        + "Subject: =?UTF-8?Q?=C3=89chec_de_la_sauvegarde?=\r\n\r\nNAS\r\n";

        given().auth()
                .oauth2(Tokens.agent())
                .config(RestAssuredConfig.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs("message/rfc822", ContentType.TEXT)))
                .contentType("message/rfc822")
                .body(mail)
                .post("/rules/explanations?mailbox=contact&contact=unknown")
                .then()
                .statusCode(200)
                .body("subjects[0].summary", equalTo("Échec de la sauvegarde"))
                .body("subjects[0].rule", equalTo("backup-failure"));
    }

    @Test
    void otherRulesAreTriedOnWhatWasDecided() {
        var message = UUID.randomUUID();
        Messages.send(Messages.spam(message));
        var candidate = deskA().replace("- name: spam\n", "- name: junk\n")
                .replace("then: {folder: spam}", "then: {folder: discarded}");

        simulate(candidate, Tokens.manager())
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("differing", greaterThanOrEqualTo(1))
                .body("pairs.find { it.from == 'file spam' }.to", equalTo("file discarded"))
                .body("rows.find { it.messageId == '" + message + "' }.before.rule", equalTo("spam"))
                .body("rows.find { it.messageId == '" + message + "' }.after.rule", equalTo("junk"))
                .body("rows.find { it.messageId == '" + message + "' }.after.outcome", equalTo("file discarded"));

        Messages.decisions(message).body("items.folder", contains("spam"));
    }

    @Test
    void theRulesInForceDifferInNothingThatRulesDecided() {
        var message = UUID.randomUUID();
        Messages.send(Messages.mail(message));

        List<Object> rows = simulate(deskA(), Tokens.manager())
                .statusCode(200)
                .body("subjects", greaterThanOrEqualTo(1))
                .extract()
                .path("rows.findAll { it.before.correctedBy == null && it.messageId == '" + message + "' }");

        assertThat(rows).isEmpty();
    }

    @Test
    void aCandidateWithAnErrorIsRefusedWithItsLine() {
        simulate(deskA().replace("'message.unreadable'", "'message.unreadible'"), Tokens.manager())
                .statusCode(422)
                .body("type", equalTo("urn:guichet:problem:rules-refused"))
                .body(
                        "detail",
                        matchesPattern("triage.yaml:[0-9]+: rules\\[[0-9]+\\].when: .*did you mean 'unreadable'.*"))
                .body("inForce", matchesPattern("[0-9a-f]{12}"));
    }

    @Test
    void theFileIsTakenAnewOnRequest() {
        var version = given().auth()
                .oauth2(Tokens.manager())
                .post("/rules/reload")
                .then()
                .statusCode(200)
                .body("shadowed", empty())
                .extract()
                .<String>path("version");

        given().auth()
                .oauth2(Tokens.agent())
                .get("/rules")
                .then()
                .body("version", equalTo(version))
                .body("shadowed", empty());
    }

    @Test
    void whoMayWhat() {
        for (var path : List.of("/rules/reload", "/rules/simulations", "/rules/explanations")) {
            given().auth()
                    .oauth2(Tokens.client(UUID.randomUUID()))
                    .contentType(type(path))
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(403);
            given().contentType(type(path)).body("{}").post(path).then().statusCode(401);
        }
        for (var path : List.of("/rules/reload", "/rules/simulations")) {
            given().auth()
                    .oauth2(Tokens.agent())
                    .contentType(type(path))
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        for (var token : List.of(Tokens.manager(), Tokens.system())) {
            given().auth().oauth2(token).post("/rules/reload").then().statusCode(200);
            explain(WRITTEN, token).statusCode(200);
            simulate(deskA(), token).statusCode(200);
        }
    }

    private static String type(String path) {
        return path.endsWith("simulations") ? "text/plain" : "application/json";
    }

    private static ValidatableResponse explain(String body, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/rules/explanations")
                .then();
    }

    private static ValidatableResponse simulate(String yaml, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("text/plain; charset=UTF-8")
                .body(yaml)
                .post("/rules/simulations")
                .then();
    }

    private static String deskA() {
        try {
            return Files.readString(Path.of("../deploy/desks/a/triage.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
