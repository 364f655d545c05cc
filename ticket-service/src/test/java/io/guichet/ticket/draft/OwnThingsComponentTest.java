package io.guichet.ticket.draft;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts, presence and views: what agents keep for themselves, and show each other. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class OwnThingsComponentTest {

    private final UUID message = UUID.randomUUID();
    private final String queue = "queue-" + message;
    private String ticket;

    @BeforeEach
    void aTicketIsOpen() {
        Triaged.message(message, UUID.randomUUID())
                .open(1, queue, "Export refuses to start")
                .send();
        ticket = "/tickets/"
                + as("alix")
                        .queryParam("message", message)
                        .get("/tickets")
                        .jsonPath()
                        .getString("items[0].number");
    }

    @Test
    void aDraftIsTheAgentsOwnAndIsNotOverwrittenUnseen() {
        as("alix")
                .get(ticket + "/draft")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:nothing-saved"));
        as("alix")
                .body("{\"text\":\"Bonjour\"}")
                .put(ticket + "/draft")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        as("alix").body("{\"text\":\"Autre\"}").put(ticket + "/draft").then().statusCode(428);
        as("alix")
                .header("If-Match", "\"1\"")
                .body("{\"text\":\"Bonjour à vous\"}")
                .put(ticket + "/draft")
                .then()
                .statusCode(200);
        as("alix")
                .header("If-Match", "\"1\"")
                .body("{\"text\":\"Autre\"}")
                .put(ticket + "/draft")
                .then()
                .statusCode(412);

        as("alix")
                .get(ticket + "/draft")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("text", equalTo("Bonjour à vous"));
        as("boris").get(ticket + "/draft").then().statusCode(404);
        as("alix").header("If-Match", "\"2\"").delete(ticket + "/draft").then().statusCode(204);
        as("alix").get(ticket + "/draft").then().statusCode(404);
        as("alix").header("If-Match", "\"2\"").delete(ticket + "/draft").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":null}",
                "{\"text\":\"a\",\"cc\":[null]}",
                "{\"text\":\"a\",\"articles\":[{}]}",
                "[]",
                "",
                "{\"texte\":\"a\"}"
            })
    void whatIsNoDraftIsRefused(String body) {
        as("alix").body(body).put(ticket + "/draft").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void twoAgentsInOneTicketSeeEachOtherUntilTheyLeaveOrFallSilent() {
        as("alix")
                .body("{\"doing\":\"writing\"}")
                .put(ticket + "/presence")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as("boris")
                .body("{\"doing\":\"reading\"}")
                .put(ticket + "/presence")
                .then()
                .body("items.agent", equalTo(List.of("alix", "boris")))
                .body("items.doing", equalTo(List.of("writing", "reading")));

        as("boris").delete(ticket + "/presence").then().statusCode(204);
        as("alix").get(ticket + "/presence").then().body("items.agent", equalTo(List.of("alix")));

        Database.texts(
                "update presence set seen_at = seen_at - interval '31 seconds' where agent = 'alix' returning agent");
        as("boris").get(ticket + "/presence").then().body("items", hasSize(0));
        as("boris")
                .body("{\"doing\":\"sleeping\"}")
                .put(ticket + "/presence")
                .then()
                .statusCode(400);
    }

    @Test
    void aViewIsKeptSharedAndRun() {
        var mine = as("alix")
                .body("{\"name\":\"Mine\",\"filter\":{\"queue\":[\"" + queue + "\"],\"sort\":\"urgency\"}}")
                .post("/views")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract();
        var view = "/views/" + mine.jsonPath().getString("id");

        as("alix").get(view + "/tickets").then().statusCode(200).body("items", hasSize(1));
        as("boris").get(view).then().statusCode(404);
        as("boris")
                .get("/views")
                .then()
                .body("items.id", not(hasItem(mine.jsonPath().getString("id"))));

        var shared = "{\"name\":\"Ours\",\"shared\":true,\"filter\":{\"queue\":[\"" + queue
                + "\"],\"status\":[\"closed\"]}}";
        as("alix").body(shared).put(view).then().statusCode(428);
        as("alix")
                .header("If-Match", "\"1\"")
                .body(shared)
                .put(view)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as("alix").header("If-Match", "\"1\"").body(shared).put(view).then().statusCode(412);
        as("boris").get(view + "/tickets").then().statusCode(200).body("items", hasSize(0));
        as("boris")
                .get("/views")
                .then()
                .body("items.id", hasItem(mine.jsonPath().getString("id")));

        as("boris").header("If-Match", "\"2\"").delete(view).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.manager())
                .header("If-Match", "\"2\"")
                .delete(view)
                .then()
                .statusCode(204);
        as("alix").get(view).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\",\"filter\":{}}",
                "{\"name\":\"a\"}",
                "{\"name\":\"a\",\"filter\":{\"status\":[\"done\"]}}",
                "{\"name\":\"a\",\"filter\":{\"status\":[null]}}",
                "{\"name\":\"a\",\"filter\":{\"sort\":\"best\"}}",
                "{\"name\":\"a\",\"filter\":{\"colour\":\"red\"}}"
            })
    void aViewThatCouldNotBeRunIsNotKept(String body) {
        as("alix").body(body).post("/views").then().statusCode(400).contentType("application/problem+json");
    }

    private static RequestSpecification as(String agent) {
        return given().auth().oauth2(Tokens.agent(agent)).contentType(ContentType.JSON);
    }
}
