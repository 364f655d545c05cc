package io.guichet.intake.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ContactComponentTest {

    private static final String CLAIRE = """
            {"name":"Claire Martin","language":"fr","externalId":"P-1","addresses":["Claire@Example.org","c2@example.org"],
             "numbers":["05 61 00 00 00"]}
            """;

    @Inject
    Stored stored;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void aContactIsMadeReadAndTold() {
        String organization = organization("Atelier Martin");
        Response made = post("k1", CLAIRE.replace("\"name\"", "\"organization\":\"" + organization + "\",\"name\""));
        made.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("addresses", contains("claire@example.org", "c2@example.org"))
                .body("numbers", contains("+33561000000"))
                .body("organization.name", equalTo("Atelier Martin"));
        String id = made.path("id");
        made.then().header("Location", equalTo("/contacts/" + id));

        get("/contacts/" + id).then().statusCode(200).header("ETag", "\"1\"").body("name", equalTo("Claire Martin"));
        String event = lastEvent(id);
        Contract.assertFits(Contract.of("intake-service", "contact-changed.schema.json"), event);
        assertThat(event).contains("\"sequence\":1", "\"externalId\":\"P-1\"", "\"referent\":false", organization);
        assertThat(stored.texts("select key from outbox where topic = 'contact.events'"))
                .containsExactly(id);
    }

    @Test
    void aRequestSentAgainMakesNobodyTwice() {
        String id = post("k1", CLAIRE).path("id");

        post("k1", CLAIRE).then().statusCode(201).body("id", equalTo(id));
        post("k1", CLAIRE.replace("Claire Martin", "Another")).then().statusCode(422);
        post(null, CLAIRE).then().statusCode(400).body("errors.field", hasItem("Idempotency-Key"));
        assertThat(stored.count("contact")).isEqualTo(1);
        assertThat(stored.count("outbox")).isEqualTo(1);
    }

    @Test
    void ofManyRequestsWithOneKeyAtTheSameTimeOneMakesTheContact() {
        Set<Object> ids = atOnce(12, i -> post("k1", CLAIRE))
                .map(answer -> answer.path("id"))
                .collect(Collectors.toSet());

        assertThat(ids).hasSize(1);
        assertThat(stored.count("contact")).isEqualTo(1);
    }

    @Test
    void whoIsThereAlreadyIsNotMadeAgain() {
        String organization = organization("Atelier Martin");
        String paul = "{\"name\":\"Paul Roux\",\"organization\":\"" + organization + "\"}";
        String id = post("k1", paul).path("id");
        String claire = post("k2", CLAIRE).path("id");

        post("k3", paul.replace("Paul Roux", "roux PAUL"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:contact-exists"))
                .body("contact", equalTo(id));
        post("k4", "{\"name\":\"X\",\"addresses\":[\"claire@example.org\"]}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:address-taken"))
                .body("contact", equalTo(claire));
        post("k5", "{\"name\":\"X\",\"externalId\":\"P-1\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:external-id-taken"));
        post("k6", "{\"name\":\"X\",\"numbers\":[\"0561000000\"]}").then().statusCode(201);
        assertThat(stored.count("contact")).isEqualTo(3);
    }

    @Test
    void aContactIsChangedByWhoeverHasSeenIt() {
        String id = post("k1", CLAIRE).path("id");
        String changed = CLAIRE.replace("Claire Martin", "Claire Petit").replace(",\"c2@example.org\"", "");

        put("/contacts/" + id, null, changed)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:guichet:problem:version-missing"));
        put("/contacts/" + id, "\"7\"", changed).then().statusCode(412).body("current", equalTo("1"));
        put("/contacts/" + id, "3", changed).then().statusCode(400).body("errors.field", hasItem("If-Match"));
        put("/contacts/" + id, "\"1\"", changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Claire Petit"))
                .body("addresses", contains("claire@example.org"));
        put("/contacts/" + id, "\"1\"", changed).then().statusCode(412).contentType("application/problem+json");
        put("/contacts/" + id, "\"2\"", changed).then().statusCode(200).header("ETag", "\"2\"");
        put("/contacts/" + UUID.randomUUID(), "*", changed).then().statusCode(404);
        assertThat(stored.count("outbox")).isEqualTo(2);
        assertThat(lastEvent(id)).contains("\"sequence\":2");
    }

    @Test
    void ofTwoChangesAtTheSameTimeOneIsStale() {
        String id = post("k1", CLAIRE).path("id");

        List<Integer> answers = atOnce(2, i -> put("/contacts/" + id, "\"1\"", CLAIRE.replace("Claire", "Claire" + i)))
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|name",
                "{\"name\":\" \"}|name",
                "{\"name\":\"X\",\"language\":\"français\"}|language",
                "{\"name\":\"X\",\"addresses\":[\"ok@example.org\",\"nothing\"]}|addresses[1]",
                "{\"name\":\"X\",\"addresses\":[null]}|addresses[0]",
                "{\"name\":\"X\",\"addresses\":[\"assistance@desk.example\"]}|addresses[0]",
                "{\"name\":\"X\",\"numbers\":[\"12\"]}|numbers[0]",
                "{\"name\":\"X\",\"organization\":\"no-uuid\"}|organization",
                "{\"name\":\"X\",\"unknown\":1}|unknown"
            })
    void whatCannotBeIsRefusedByName(String body, String field) {
        post("k1", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
        assertThat(stored.all()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"name\":\"X\",\"organization\":\"019aa0f0-6a00-7000-8000-000000000002\"}"
            })
    void otherBodiesAreRefused(String body) {
        assertThat(post("k1", body).statusCode()).isIn(400, 422);
        assertThat(stored.all()).isZero();
    }

    @Test
    void textIsStoredAsItIsAndTooMuchIsRefused() {
        post("k1", "{\"name\":\"Zo\\u0000\\u00eb \\ud83d\\ude00 Ωmega\"}")
                .then()
                .statusCode(201)
                .body("name", equalTo("Zoë 😀 Ωmega"));
        post("k2", "{\"name\":\"" + "x".repeat(201) + "\"}").then().statusCode(400);
        String many = IntStream.range(0, 21)
                .mapToObj(i -> "\"a" + i + "@example.org\"")
                .collect(Collectors.joining(","));
        post("k3", "{\"name\":\"X\",\"addresses\":[" + many + "]}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("addresses"));
    }

    @Test
    void theMasterSaysItTwiceAndTheContactIsThereOnce() {
        organization("Atelier Martin");
        String first = master("P-1", CLAIRE).then().statusCode(201).extract().path("id");

        master("P-1", CLAIRE).then().statusCode(200).header("ETag", "\"1\"").body("id", equalTo(first));
        master("P-1", CLAIRE.replace("Martin", "Petit")).then().statusCode(200).header("ETag", "\"2\"");
        assertThat(stored.count("contact")).isEqualTo(1);
        assertThat(stored.texts("select 1 from outbox where topic = 'contact.events'"))
                .hasSize(2);
    }

    @Test
    void theMasterSaysItManyTimesAtOnceAndTheContactIsThereOnce() {
        Set<Object> ids = atOnce(12, i -> master("P-1", CLAIRE))
                .map(answer -> answer.path("id"))
                .collect(Collectors.toSet());

        assertThat(ids).hasSize(1);
        assertThat(stored.count("contact")).isEqualTo(1);
    }

    @Test
    void whomTheDeskKnowsAlreadyIsTakenForTheSame() {
        String id = post("k1", "{\"name\":\"claire\",\"addresses\":[\"claire@example.org\",\"private@example.org\"]}")
                .path("id");

        master("P-1", CLAIRE)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("Claire Martin"))
                .body("externalId", equalTo("P-1"))
                .body("addresses", contains("claire@example.org", "c2@example.org", "private@example.org"));
        // the master's own address goes when the master says so, what the desk has learnt stays
        master("P-1", CLAIRE.replace(",\"c2@example.org\"", ""))
                .then()
                .body("addresses", contains("claire@example.org", "private@example.org"));
    }

    @Test
    void anOrganizationMustBeThere() {
        master("P-1", CLAIRE.replace("\"name\"", "\"organizationExternalId\":\"C-9\",\"name\""))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:guichet:problem:unknown-organization"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void contactsAreFoundByTheBeginningsOfTheirNames() {
        post("k1", "{\"name\":\"Élodie Lefèvre\"}");
        post("k2", "{\"name\":\"Zoé D'Arc-Elodin\"}");
        post("k3", "{\"name\":\"Paul Roux\",\"addresses\":[\"paul@example.org\"],\"numbers\":[\"0561000000\"]}");

        found("name", "elod", "Élodie Lefèvre", "Zoé D'Arc-Elodin");
        found("name", "LEF ÉLO", "Élodie Lefèvre");
        found("name", "lodie");
        found("name", ":*&|!'");
        found("address", "PAUL@example.org", "Paul Roux");
        found("address", "nobody");
        found("number", "+33 5 61 00 00 00", "Paul Roux");
        get("/contacts?number=12").then().statusCode(400).body("errors.field", hasItem("number"));
        get("/contacts?limit=201").then().statusCode(400);
        get("/contacts?after=x").then().statusCode(400);
        get("/contacts?organization=x").then().statusCode(404);
    }

    @Test
    void pagesShowEveryContactOnce() {
        IntStream.range(0, 7).forEach(i -> post("k" + i, "{\"name\":\"Même Nom\"}"));

        Response first = get("/contacts?limit=3&name=meme");
        Response second = get("/contacts?limit=3&after=" + first.path("next"));
        Response third = get("/contacts?limit=3&after=" + second.path("next"));

        third.then().body("items", hasSize(1)).body("next", nullValue());
        assertThat(Stream.of(first, second, third).flatMap(page -> page.<List<String>>path("items.id").stream()))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void aClientSeesTheirOwnOrganization() {
        String own = organization("Atelier Martin");
        String other = organization("Cabinet Roux");
        String claire = post("k1", "{\"name\":\"Claire\",\"organization\":\"" + own + "\"}")
                .path("id");
        String paul = post("k2", "{\"name\":\"Paul\",\"organization\":\"" + other + "\"}")
                .path("id");
        String nobodys = post("k3", "{\"name\":\"Nemo\"}").path("id");
        String client = Tokens.client(UUID.fromString(own));

        get(client, "/contacts/" + claire).then().statusCode(200);
        get(client, "/contacts/" + paul)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:contact-not-found"));
        get(client, "/contacts/" + nobodys).then().statusCode(404);
        get(client, "/contacts").then().body("items.id", contains(claire));
        get(client, "/contacts?organization=" + other).then().body("items", hasSize(0));
        get(client, "/organizations/" + own).then().statusCode(200);
        get(client, "/organizations/" + other).then().statusCode(404);
        get(client, "/organizations").then().body("items.id", contains(own));
        get(client, "/contacts/lookup?address=x@example.org").then().statusCode(403);
        request(client)
                .header("Idempotency-Key", "k")
                .body(CLAIRE)
                .post("/contacts")
                .then()
                .statusCode(403);
        request(client)
                .header("If-Match", "*")
                .body(CLAIRE)
                .put("/contacts/" + claire)
                .then()
                .statusCode(403);
        request(client).body(CLAIRE).put("/contacts/by-external-id/P").then().statusCode(403);
        request(client)
                .header("Idempotency-Key", "k")
                .body("{\"name\":\"X\"}")
                .post("/organizations")
                .then()
                .statusCode(403);
        request(client)
                .header("If-Match", "*")
                .body("{\"name\":\"X\"}")
                .put("/organizations/" + own)
                .then()
                .statusCode(403);
        request(client)
                .body("{\"name\":\"X\"}")
                .put("/organizations/by-external-id/C")
                .then()
                .statusCode(403);
    }

    @Test
    void agentsManagersAndMachinesWriteAndNobodyElse() {
        int made = 0;
        for (String token : List.of(Tokens.agent(), Tokens.manager(), Tokens.system())) {
            request(token)
                    .header("Idempotency-Key", "k")
                    .body("{\"name\":\"N" + made++ + "\"}")
                    .post("/contacts")
                    .then()
                    .statusCode(201);
        }
        given().contentType("application/json")
                .body(CLAIRE)
                .post("/contacts")
                .then()
                .statusCode(401);
        given().get("/contacts").then().statusCode(401);
    }

    @Test
    void whoIsReachedSomewhereIsKnownUnknownOrOneOfSeveral() {
        String paul = post(
                        "k1", "{\"name\":\"Paul\",\"addresses\":[\"paul@example.org\"],\"numbers\":[\"0561000000\"]}")
                .path("id");

        get("/contacts/lookup?number=05.61.00.00.00")
                .then()
                .body("status", equalTo("known"))
                .body("contact.id", equalTo(paul));
        get("/contacts/lookup?address=Paul@example.org").then().body("status", equalTo("known"));
        post("k2", "{\"name\":\"Marie\",\"numbers\":[\"0561000000\"]}");
        get("/contacts/lookup?number=0561000000")
                .then()
                .body("status", equalTo("ambiguous"))
                .body("candidates", hasSize(2));
        get("/contacts/lookup?number=0561999999")
                .then()
                .body("status", equalTo("unknown"))
                .body("contact", nullValue());
        get("/contacts/lookup").then().statusCode(400);
        get("/contacts/lookup?address=x").then().statusCode(400);
    }

    @Test
    void referentsBelongToTheirOrganization() {
        String own = organization("Atelier Martin");
        String claire = post("k1", "{\"name\":\"Claire\",\"organization\":\"" + own + "\"}")
                .path("id");
        String stranger = post("k2", "{\"name\":\"Paul\"}").path("id");
        String body = "{\"name\":\"Atelier Martin\",\"referents\":[\"%s\"]}";

        put("/organizations/" + own, "\"1\"", body.formatted(stranger))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:guichet:problem:no-referent"));
        put("/organizations/" + own, "\"1\"", body.formatted(claire))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("referents", contains(claire));
        assertThat(lastEvent(claire)).contains("\"referent\":true", "\"sequence\":2");
        put("/organizations/" + own, "\"2\"", "{\"name\":\"Atelier Martin\"}")
                .then()
                .body("referents", contains(claire));
        // whoever leaves speaks for it no longer
        put("/contacts/" + claire, "\"2\"", "{\"name\":\"Claire\"}")
                .then()
                .statusCode(200)
                .body("referent", equalTo(false));
        get("/organizations/" + own).then().header("ETag", "\"3\"").body("referents", hasSize(0));
    }

    @Test
    void whoeverBelongsToAnOrganizationIsToldAgainWhenItChanges() {
        String own = organization("Atelier Martin");
        String claire = post("k1", "{\"name\":\"Claire\",\"organization\":\"" + own + "\"}")
                .path("id");

        request(Tokens.system())
                .body("{\"name\":\"Atelier  MARTIN\",\"numbers\":[\"0561000000\"]}")
                .put("/organizations/by-external-id/C-1")
                .then()
                .statusCode(200)
                .body("id", equalTo(own))
                .body("externalId", equalTo("C-1"));

        assertThat(lastEvent(claire)).contains("\"externalId\":\"C-1\"", "\"sequence\":2");
        get("/organizations?number=0561000000").then().body("items.id", contains(own));
        get("/organizations?name=mart").then().body("items.id", contains(own));
        get("/organizations?externalId=C-1").then().body("items.id", contains(own));
    }

    @Test
    void organizationsAreMadeOnceAndMastersMayHaveTwoOfAName() {
        String first = organization("Mairie");
        request(Tokens.agent())
                .header("Idempotency-Key", "other")
                .body("{\"name\":\"MAIRIE\"}")
                .post("/organizations")
                .then()
                .statusCode(409)
                .body("organization", equalTo(first));
        Set<Object> second = atOnce(
                        6,
                        i -> request(Tokens.system())
                                .body("{\"name\":\"Mairie\"}")
                                .put("/organizations/by-external-id/C-2"))
                .map(answer -> answer.path("id"))
                .collect(Collectors.toSet());
        Object third = request(Tokens.system())
                .body("{\"name\":\"Mairie\"}")
                .put("/organizations/by-external-id/C-3")
                .path("id");

        assertThat(second).containsExactly(first);
        assertThat(third).isNotEqualTo(first);
        assertThat(stored.count("organization")).isEqualTo(2);
    }

    private static void found(String parameter, String value, String... names) {
        given().auth()
                .oauth2(Tokens.agent())
                .queryParam(parameter, value)
                .get("/contacts")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of(names)));
    }

    private static String organization(String name) {
        return request(Tokens.agent())
                .header("Idempotency-Key", "organization-" + name.hashCode())
                .body("{\"name\":\"" + name + "\"}")
                .post("/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Stream<Response> atOnce(int times, IntFunction<Response> request) {
        List<CompletableFuture<Response>> answers = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> request.apply(i)))
                .toList();
        return answers.stream().map(CompletableFuture::join);
    }

    private String lastEvent(String contact) {
        return stored.texts(
                        "select convert_from(body, 'UTF8') from outbox where topic = 'contact.events' and subject = '"
                                + contact + "' order by id desc")
                .get(0);
    }

    private static Response post(String key, String body) {
        var request = request(Tokens.agent());
        return (key == null ? request : request.header("Idempotency-Key", key))
                .body(body)
                .post("/contacts");
    }

    private static Response put(String path, String ifMatch, String body) {
        var request = request(Tokens.agent());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body)
                .put(path);
    }

    private static Response master(String externalId, String body) {
        return request(Tokens.system()).body(body).put("/contacts/by-external-id/" + externalId);
    }

    private static Response get(String path) {
        return get(Tokens.agent(), path);
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    private static RequestSpecification request(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
