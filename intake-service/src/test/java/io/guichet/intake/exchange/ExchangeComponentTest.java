package io.guichet.intake.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExchangeComponentTest {

    private static final String FILE = """
            external_id;name;language;organization_external_id;organization;addresses;numbers
            P-1;Claire Martin;fr;C-1;Atelier Martin;claire@example.org|c2@example.org;05 61 00 00 00
            P-2;Paul Roux;;C-1;Atelier Martin;paul@example.org;
            ;Sans Code;en;;;sans@example.org;
            """;

    @Inject
    Stored stored;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void goodLinesGoInAndEachOtherIsNamed() {
        take(FILE + """
                P-4;;fr;;;;
                P-5;Bad;fr;;;nothing;
                P-6;Bad;fr;C-9;;;
                P-7;Taken;fr;;;claire@example.org;
                ;Nobody;fr;;;;
                P-8;Last;fr;;;last@example.org;12
                P-9;Good;fr;;;good@example.org;
                """)
                .then()
                .statusCode(200)
                .body("lines", equalTo(10))
                .body("added", equalTo(4))
                .body("refused.line", contains(5, 6, 7, 8, 9, 10))
                .body(
                        "refused.field",
                        contains("name", "addresses[0]", "organization", "addresses", "externalId", "numbers[0]"));
        assertThat(stored.texts("select name from contact order by name"))
                .containsExactly("Claire Martin", "Good", "Paul Roux", "Sans Code");
        assertThat(stored.count("organization")).isEqualTo(1);
        assertThat(stored.count("outbox where topic = 'contact.events'")).isEqualTo(4);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        take(FILE);
        take(FILE)
                .then()
                .body("unchanged", equalTo(3))
                .body("added", equalTo(0))
                .body("changed", equalTo(0));
        take(FILE.replace("Paul Roux", "Paul Petit"))
                .then()
                .body("unchanged", equalTo(2))
                .body("changed", equalTo(1));
        assertThat(stored.count("contact")).isEqualTo(3);
        assertThat(stored.count("outbox")).isEqualTo(4);
    }

    @Test
    void filesTakenInAtTheSameTimeMakeNobodyTwice() {
        List<CompletableFuture<Response>> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> take(FILE)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(stored.count("contact")).isEqualTo(3);
        assertThat(stored.count("organization")).isEqualTo(1);
    }

    @Test
    void whatIsGivenOutIsTakenInAgainAndChangesNothing() {
        take(FILE);
        contact("{\"name\":\"=cmd|' /C calc'!A0\",\"numbers\":[\"0561000000\"]}");
        contact("{\"name\":\"'s-Gravenhage; \\\"quoted\\\"\",\"addresses\":[\"-dash@example.org\"]}");
        String file = export();

        assertThat(file).startsWith("id;external_id;name;").contains("'=cmd", "'+33561000000");
        take(file).then().body("unchanged", equalTo(5)).body("refused", hasSize(0));
        stored.clear();
        take(file).then().body("added", equalTo(5)).body("refused", hasSize(0));
        assertThat(export()).isEqualTo(file);
    }

    @Test
    void manyBatchesAreOneFile() {
        String many = IntStream.range(0, 1201)
                .mapToObj(i -> "P-" + i + ";Person " + i + ";p" + i + "@example.org\n")
                .collect(Collectors.joining("", "\ufeffexternal_id;name;addresses\n", ""));

        take(many).then().body("added", equalTo(1201)).body("lines", equalTo(1201));
        assertThat(export().lines()).hasSize(1202);
    }

    @Test
    void aColumnThatIsNotThereSaysNothing() {
        take(FILE);
        take("external_id,name\nP-1,Claire Petit\n").then().body("changed", equalTo(1));

        assertThat(export())
                .contains("Claire Petit;fr;C-1;Atelier Martin;claire@example.org|c2@example.org;'+33561000000");
    }

    @Test
    void whatIsNoFileOfContactsIsRefused() {
        take("colour\nred\n").then().statusCode(400).body("errors.field", hasItem("header"));
        take("").then().statusCode(400).contentType("application/problem+json");
        take("name;external_id\n\"never closed;P-1\n").then().statusCode(200).body("refused.line", contains(2));
        assertThat(stored.all()).isZero();
    }

    @Test
    void onlyManagersAndMachinesExchangeFiles() {
        for (String token : List.of(Tokens.agent(), Tokens.client(UUID.randomUUID()))) {
            take(token, FILE).then().statusCode(403);
            given().auth().oauth2(token).get("/contacts/csv").then().statusCode(403);
        }
        take(Tokens.manager(), FILE).then().statusCode(200);
    }

    private static void contact(String body) {
        given().auth()
                .oauth2(Tokens.agent())
                .contentType("application/json")
                .header("Idempotency-Key", "k" + body.hashCode())
                .body(body)
                .post("/contacts")
                .then()
                .statusCode(201);
    }

    private static String export() {
        Response answer = given().auth().oauth2(Tokens.manager()).get("/contacts/csv");
        answer.then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        assertThat(answer.contentType()).startsWith("text/csv");
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private static Response take(String file) {
        return take(Tokens.system(), file);
    }

    private static Response take(String token, String file) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/contacts/csv");
    }
}
