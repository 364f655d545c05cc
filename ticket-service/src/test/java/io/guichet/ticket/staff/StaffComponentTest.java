package io.guichet.ticket.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class StaffComponentTest {

    private final String id = "a-" + UUID.randomUUID();

    @Test
    void theStaffOfTheDesksFileIsThereFromTheFirstStart() {
        as(Tokens.agent())
                .get("/agents")
                .then()
                .statusCode(200)
                .body("id", hasItems("alix.agent", "bo.agent", "charlie.agent", "maud.manager"));
        as(Tokens.agent()).get("/teams/support").then().statusCode(200).body("lead", equalTo("charlie.agent"));
        as(Tokens.agent()).get("/roster").then().statusCode(200).body("rotation.agents", hasItem("bo.agent"));
        assertThat(Database.texts("select key from outbox where topic = 'staff.events'"))
                .contains("alix.agent", "roster");
    }

    @Test
    void theManagerAddsAnAgentChangesThemAndTakesThemAway() {
        add(id, null).statusCode(201).header("ETag", "\"1\"").header("Location", containsString("/agents/" + id));
        var changed = agent(id, null).replace("\"level\":1", "\"level\":2");
        as(Tokens.manager())
                .header("If-Match", "\"1\"")
                .body(changed)
                .put("/agents/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("level", equalTo(2));
        as(Tokens.manager())
                .header("If-Match", "\"1\"")
                .delete("/agents/" + id)
                .then()
                .statusCode(412);
        as(Tokens.manager())
                .header("If-Match", "\"2\"")
                .delete("/agents/" + id)
                .then()
                .statusCode(204);
        as(Tokens.manager())
                .get("/agents/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo(problem("agent-not-found")));

        assertThat(Database.texts(
                        "select (convert_from(body, 'UTF8')::jsonb) ->> 'sequence' from outbox where topic = 'staff.events' and key = ? order by id",
                        id))
                .containsExactly("1", "2", "3");
    }

    @Test
    void anAgentIsThereOnceAndHasAnAddressOfTheirOwn() {
        add(id, null).statusCode(201);
        add(id, null).statusCode(409).body("type", equalTo(problem("already-there")));
        as(Tokens.manager())
                .body(agent(id + "2", null).replace(id + "2@", id + "@"))
                .post("/agents")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("address-taken")));
        as(Tokens.manager())
                .body(agent(id + "3", null).replace(id + "3@desk.example", "shared@desk.example"))
                .post("/agents")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("address"));
        add(id + "4", "nobody").statusCode(422).body("type", equalTo(problem("unknown-agent")));
    }

    @Test
    void agentsSayOfThemselvesWhenTheyAreAwayTheManagerOfEverybody() {
        add(id, "bo.agent").statusCode(201);
        var absence = "[{\"from\":\"2126-12-21T07:00:00Z\",\"until\":\"2127-01-04T07:00:00Z\"}]";

        announce(Tokens.agent("somebody.else"), id, 1, absence)
                .statusCode(403)
                .body("type", equalTo(problem("not-your-absence")));
        announce(Tokens.agent(id), id, 1, absence)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("absences[0].until", equalTo("2127-01-04T07:00:00Z"));
        announce(Tokens.manager(), id, 2, "[]").statusCode(200).body("absences.size()", equalTo(0));
        as(Tokens.agent(id))
                .body("[]")
                .put("/agents/" + id + "/absences")
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"from":"2126-12-21T07:00:00Z","until":"2126-12-21T07:00:00Z"}]                                                      | 400
            [{"from":"2126-12-21T07:00:00Z"},{"from":"2126-12-22T07:00:00Z"}]                                                     | 400
            [{"until":"2126-12-21T07:00:00Z"}]                                                                                    | 400
            [{"from":"soon"}]                                                                                                     | 400
            [null]                                                                                                                | 400
            {}                                                                                                                    | 400
            [{"from":"2126-12-21T07:00:00Z","standIn":"nobody"}]                                                                  | 422
            """)
    void anAbsenceThatCannotBeIsRefused(String absences, int status) {
        add(id, null).statusCode(201);
        announce(Tokens.agent(id), id, 1, absences).statusCode(status).contentType("application/problem+json");
    }

    @Test
    void agentsWhoWouldStandInForEachOtherWhileBothAreAwayAreRefused() {
        add(id, null).statusCode(201);
        add(id + "b", id).statusCode(201);
        announce(Tokens.agent(id + "b"), id + "b", 1, "[{\"from\":\"2126-12-21T07:00:00Z\"}]")
                .statusCode(200);

        announce(Tokens.agent(id), id, 1, "[{\"from\":\"2127-01-01T07:00:00Z\",\"standIn\":\"" + id + "b\"}]")
                .statusCode(409)
                .body("type", equalTo(problem("stand-in-circle")))
                .body("detail", containsString(id + " → " + id + "b → " + id));
    }

    @Test
    void whoIsStillNeededStays() {
        add(id, null).statusCode(201);
        add(id + "b", id).statusCode(201);
        as(Tokens.manager())
                .body("{\"id\":\"t-" + id + "\",\"name\":\"T\",\"members\":[\"" + id + "\"]}")
                .post("/teams")
                .then()
                .statusCode(201);

        as(Tokens.manager())
                .header("If-Match", "*")
                .delete("/agents/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("still-needed")))
                .body("detail", containsString("the stand-in of \"" + id + "b\""))
                .body("detail", containsString("in team \"t-" + id + "\""));
    }

    @Test
    void teamsAreAddedChangedAndRemoved() {
        var team = "{\"id\":\"%s\",\"name\":\"T\",\"lead\":\"bo.agent\",\"members\":[\"bo.agent\"]}".formatted(id);
        as(Tokens.manager()).body(team).post("/teams").then().statusCode(201).header("ETag", "\"1\"");
        as(Tokens.manager()).body(team).post("/teams").then().statusCode(409);
        as(Tokens.manager())
                .header("If-Match", "\"1\"")
                .body(team.replace("[\"bo.agent\"]", "[\"nobody\"]"))
                .put("/teams/" + id)
                .then()
                .statusCode(422);
        as(Tokens.manager()).body(team).put("/teams/" + id).then().statusCode(428);
        as(Tokens.manager())
                .header("If-Match", "\"1\"")
                .body(team.replace("\"T\"", "\"U\""))
                .put("/teams/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("U"));
        as(Tokens.manager())
                .header("If-Match", "\"1\"")
                .delete("/teams/" + id)
                .then()
                .statusCode(412);
        as(Tokens.manager())
                .header("If-Match", "\"2\"")
                .delete("/teams/" + id)
                .then()
                .statusCode(204);
        as(Tokens.agent()).get("/teams/" + id).then().statusCode(404);
    }

    @Test
    void aTurnGoesBeforeTheRotationAndTheDutyIsThatOfTheMoment() {
        var at = "2326-11-23T10:00:00Z";
        as(Tokens.agent()).get("/roster/duty?at=" + at).then().statusCode(200).body("agent.id", equalTo("bo.agent"));
        var location = turn("charlie.agent", "2326-11-23T09:00:00Z", "2326-11-23T11:00:00Z")
                .statusCode(201)
                .extract()
                .header("Location");
        as(Tokens.agent())
                .get("/roster/duty?at=" + at)
                .then()
                .body("agent.id", equalTo("charlie.agent"))
                .body("present.id", equalTo("charlie.agent"))
                .body("next", nullValue());
        turn("bo.agent", "2326-11-23T10:59:59Z", "2326-11-23T12:00:00Z")
                .statusCode(409)
                .body("type", equalTo(problem("turns-overlap")));
        turn("nobody", "2326-11-25T09:00:00Z", "2326-11-25T11:00:00Z").statusCode(422);
        turn("bo.agent", "2326-11-25T09:00:00Z", "2326-11-25T09:00:00Z").statusCode(400);

        var path = location.substring(location.indexOf("/roster"));
        as(Tokens.manager())
                .header("If-Match", "*")
                .body(
                        "{\"agent\":\"maud.manager\",\"from\":\"2326-11-23T09:30:00Z\",\"until\":\"2326-11-23T10:30:00Z\"}")
                .put(path)
                .then()
                .statusCode(200);
        as(Tokens.agent()).get("/roster/duty?at=" + at).then().body("agent.id", equalTo("maud.manager"));
        as(Tokens.manager()).header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        as(Tokens.manager()).header("If-Match", "*").delete(path).then().statusCode(200);
        as(Tokens.manager()).header("If-Match", "*").delete(path).then().statusCode(404);
    }

    @Test
    void theRotationIsReplacedByWhoeverKnowsTheRoster() {
        var etag = as(Tokens.manager()).get("/roster").header("ETag");
        var rotation =
                "{\"agents\":[\"alix.agent\",\"bo.agent\"],\"since\":\"2026-11-23\",\"days\":7,\"handover\":\"08:00\"}";
        as(Tokens.manager()).body(rotation).put("/roster/rotation").then().statusCode(428);
        as(Tokens.manager())
                .header("If-Match", etag)
                .body(rotation.replace("bo.agent", "nobody"))
                .put("/roster/rotation")
                .then()
                .statusCode(422);
        as(Tokens.manager())
                .header("If-Match", etag)
                .body(rotation)
                .put("/roster/rotation")
                .then()
                .statusCode(200)
                .body("rotation.days", equalTo(7));
        as(Tokens.manager())
                .header("If-Match", etag)
                .body(rotation)
                .put("/roster/rotation")
                .then()
                .statusCode(412);
    }

    @Test
    void aMomentThatIsNoneIsNamed() {
        as(Tokens.agent())
                .get("/roster/duty?at=tomorrow")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("at"));
    }

    @ParameterizedTest
    @CsvSource({"/agents", "/agents/bo.agent", "/teams", "/teams/support", "/roster", "/roster/duty"})
    void theDeskAndMachinesReadNobodyElseDoes(String path) {
        for (var token : new String[] {Tokens.agent(), Tokens.manager(), Tokens.system()}) {
            as(token).get(path).then().statusCode(200);
        }
        as(Tokens.client(UUID.randomUUID())).get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/agents",
        "PUT,/agents/bo.agent",
        "DELETE,/agents/bo.agent",
        "POST,/teams",
        "PUT,/teams/support",
        "DELETE,/teams/support",
        "PUT,/roster/rotation",
        "DELETE,/roster/rotation",
        "POST,/roster/turns",
        "PUT,/roster/turns/0199aa10-0000-7000-8000-0000000000f1",
        "DELETE,/roster/turns/0199aa10-0000-7000-8000-0000000000f1"
    })
    void onlyTheManagerWrites(String method, String path) {
        for (var token : new String[] {Tokens.agent(), Tokens.system(), Tokens.client(UUID.randomUUID())}) {
            as(token).body("{}").request(method, path).then().statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(401);
    }

    @Test
    void aClientOrAMachineIsNeverAway() {
        for (var token : new String[] {Tokens.system(), Tokens.client(UUID.randomUUID())}) {
            as(token).body("[]").put("/agents/bo.agent/absences").then().statusCode(403);
        }
    }

    private ValidatableResponse add(String agent, String standIn) {
        return as(Tokens.manager()).body(agent(agent, standIn)).post("/agents").then();
    }

    private static String agent(String id, String standIn) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"address\":\"%s@desk.example\",\"level\":1%s}"
                .formatted(id, id, id, standIn == null ? "" : ",\"standIn\":\"" + standIn + "\"");
    }

    private static ValidatableResponse announce(String token, String agent, int version, String absences) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(absences)
                .put("/agents/" + agent + "/absences")
                .then();
    }

    private static ValidatableResponse turn(String agent, String from, String until) {
        return as(Tokens.manager())
                .body("{\"agent\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(agent, from, until))
                .post("/roster/turns")
                .then();
    }

    private static String problem(String slug) {
        return "urn:guichet:problem:" + slug;
    }

    private static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).auth().oauth2(token);
    }
}
