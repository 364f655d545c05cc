package io.guichet.ticket.cutover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ImportComponentTest {

    private final String system = "mantis-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID organization = UUID.randomUUID();

    @Test
    void anOpenTicketIsTakenOverWithItsNumberItsDateAndItsHistory() {
        json("[" + ticket("SUP-1", """
                "messages":[{"at":"2026-11-02T10:00:00Z","from":"Support","text":"Which version?"},
                            {"at":"2026-11-02T11:00:00Z","from":"Camille","text":"The latest."}],"status":"feedback",""".replace("\n", "")) + "]")
                .body("tickets", equalTo(1))
                .body("opened", equalTo(1))
                .body("refused", hasSize(0));

        var ticket = ticketOf("SUP-1");
        show(ticket)
                .body("status", equalTo("new"))
                .body("queue", equalTo("assistance"))
                .body("openedAt", equalTo("2026-11-02T09:30:00Z"))
                .body("contact.address", equalTo("caller@example.org"))
                .body("origin.channel", equalTo("import"));
        given().auth()
                .oauth2(Tokens.client(organization))
                .get("/tickets/" + number(ticket) + "/messages")
                .then()
                .body("items.text", equalTo(List.of("Since this morning.", "Which version?", "The latest.")));
        given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets/" + number(ticket) + "/timeline")
                .then()
                .body("items.text", hasItem("Number SUP-1 in " + system + " before."))
                .body("items.why", hasItem("Its status there was \"feedback\"."));
    }

    @Test
    void othersLearnTheFormerNumberAndWhenItWasOpened() {
        json("[" + ticket("SUP-1", "") + "]").statusCode(200);

        var event = Database.events(ticketOf("SUP-1")).get(0);
        assertThat(event.path("formerNumber").asText()).isEqualTo("SUP-1");
        assertThat(event.path("origin").path("channel").asText()).isEqualTo("import");
        assertThat(event.path("at").asText()).isEqualTo("2026-11-02T09:30:00Z");
        Contract.assertFits(Contract.of("ticket-service", "ticket-opened.schema.json"), event.toString());
    }

    @Test
    void theDeskFindsATicketByItsFormerNumber() {
        json("[" + ticket("Sup-" + system, "") + "]").statusCode(200);

        for (var token : new String[] {Tokens.agent(), Tokens.manager(), Tokens.system()}) {
            find(token, "SUP-" + system)
                    .statusCode(200)
                    .body("system", equalTo(List.of(system)))
                    .body("number", equalTo(List.of(number(ticketOf("Sup-" + system)))));
        }
        find(Tokens.agent(), "SUP").body("", hasSize(0));
        find(Tokens.agent(), "").statusCode(400).body("errors[0].field", equalTo("number"));
        find(Tokens.client(organization), "SUP-" + system).statusCode(403);
    }

    @Test
    void theSameAgainOpensNothingTwice() {
        var file = IntStream.range(0, 250).mapToObj(i -> ticket("SUP-" + i, "")).collect(Collectors.joining("\n"));
        json(file).body("tickets", equalTo(250)).body("opened", equalTo(250)).body("there", equalTo(0));
        json(file + ticket("sup-250", ""))
                .body("tickets", equalTo(251))
                .body("opened", equalTo(1))
                .body("there", equalTo(250));

        assertThat(Database.texts("select number from former_number where system = ?", system))
                .hasSize(251);
    }

    @Test
    void eachLineThatIsRefusedIsNamedAndAllOthersAreTaken() {
        csv("""
                number;openedAt;summary;queue;status;contact.address
                A-1;2026-11-02T09:30:00Z;Export;assistance;open;caller@example.org
                A-2;yesterday;Export;assistance;open;
                ;2026-11-02T09:30:00Z;Export;assistance;open;
                A-4;2026-11-02T09:30:00Z;Export;assistance;Résolu;
                A-5;2126-11-02T09:30:00Z;Export;assistance;open;
                A-6;2026-11-02T09:30:00Z;Export;assistance;open;nowhere
                A-7;2026-11-02T09:30:00Z;Export;ASSISTANCE;open;
                A-1;2026-11-02T09:30:00Z;Export;assistance;open;
                A-9;2026-11-02T09:30:00Z;Export;assistance;open;
                A-10
                A-11;2026-11-02T09:30:00Z;Export;assistance;open;
                """)
                .statusCode(200)
                .body("tickets", equalTo(10))
                .body("opened", equalTo(2))
                .body("refused.line", equalTo(List.of(3, 4, 5, 6, 7, 8, 9, 11)))
                .body("refused[0].number", equalTo("A-2"))
                .body("refused[0].field", equalTo("openedAt"))
                .body("refused[1].field", equalTo("number"))
                .body("refused[2].reason", startsWith("is closed there"))
                .body("refused[3].reason", equalTo("must not be in the future"))
                .body("refused[4].field", equalTo("contact.address"))
                .body("refused[5].field", equalTo("queue"))
                .body("refused[6].reason", containsString("stands in the file above"))
                .body("refused[7].reason", containsString("nothing from here on"));
    }

    @Test
    void whatIsNoTicketIsRefusedByItsPlace() {
        json("[17,null,{\"number\":\"A-3\",\"colour\":\"red\"}," + ticket("A-4", "") + "]")
                .body("opened", equalTo(1))
                .body("refused.line", equalTo(List.of(1, 2, 3)))
                .body("refused[2].field", equalTo("colour"));
    }

    @ParameterizedTest
    @CsvSource({"'',system", "?system=,system", "?system=Mantis%20BT,system", "?system=mantis&queue=A%20B,queue"})
    void whereTheyComeFromMustBeSaid(String query, String field) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.manager())
                .contentType("text/csv")
                .body("number\n".getBytes(StandardCharsets.UTF_8))
                .post("/imports" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void aHeaderThatIsNoneIsRefused() {
        csv("colour;shape\n").statusCode(400).body("errors[0].field", equalTo("header"));
    }

    @Test
    void onlyTheManagerAndMachinesTakeTicketsOver() {
        for (var token : new String[] {Tokens.agent(), Tokens.client(organization)}) {
            given().auth()
                    .oauth2(token)
                    .contentType("text/csv")
                    .body("number\n".getBytes(StandardCharsets.UTF_8))
                    .post("/imports?system=mantis")
                    .then()
                    .statusCode(403);
        }
        given().contentType("text/csv")
                .body("number\n".getBytes(StandardCharsets.UTF_8))
                .post("/imports?system=mantis")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.system())
                .contentType("application/json")
                .body("[]")
                .post("/imports?system=mantis")
                .then()
                .statusCode(200)
                .body("tickets", equalTo(0));
    }

    private String ticket(String number, String more) {
        return """
                {"number":"%s","openedAt":"2026-11-02T09:30:00Z","summary":"Export refuses to start","text":"Since this morning.",%s
                 "queue":"assistance","contact":{"name":"Camille Martin","address":"caller@example.org",
                  "organization":{"id":"%s","name":"Boulangerie Martin"}}}""".formatted(number, more, organization);
    }

    private ValidatableResponse json(String body) {
        return given().auth()
                .oauth2(Tokens.manager())
                .contentType("application/json")
                .body(body)
                .post("/imports?system=" + system)
                .then();
    }

    private ValidatableResponse csv(String body) {
        return given().auth()
                .oauth2(Tokens.manager())
                .contentType("text/csv")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/imports?system=" + system)
                .then();
    }

    private static ValidatableResponse find(String token, String number) {
        return given().auth()
                .oauth2(token)
                .queryParam("number", number)
                .get("/imports/tickets")
                .then();
    }

    private UUID ticketOf(String number) {
        return UUID.fromString(
                Database.texts("select ticket_id from former_number where system = ? and number = ?", system, number)
                        .get(0));
    }

    private static String number(UUID ticket) {
        return Database.texts("select number from ticket where id = ?", ticket).get(0);
    }

    private static ValidatableResponse show(UUID ticket) {
        return given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets/" + number(ticket))
                .then();
    }
}
