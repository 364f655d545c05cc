package io.guichet.ticket.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Who may call what: each endpoint with each role, and as a client of another organization, to whom nothing exists. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class EveryEndpointComponentTest {

    /**
     * Method, path, what agent, manager, system, client and a foreign client get, and the body that is sent. 0: they are let in, and what
     * they get then is another test's matter.
     */
    private static final String TABLE = """
            GET    /tickets                      200 200 200 200 200
            GET    /tickets/export.csv           200 200 200 200 200
            GET    /tickets/export.json          200 200 200 200 200
            GET    /tickets/{number}             200 200 200 200 404
            GET    /tickets/{number}/timeline    200 200 200 200 404
            GET    /tickets/{number}/messages    200 200 200 200 404
            GET    /tickets/{number}/events      200 200 200 200 404
            GET    /tickets/{number}/draft       404 404 403 403 403
            PUT    /tickets/{number}/draft       200 200 403 403 403 {"text":"Bonjour"}
            DELETE /tickets/{number}/draft       428 428 403 403 403
            GET    /tickets/{number}/presence    200 200 403 403 403
            PUT    /tickets/{number}/presence    200 200 403 403 403 {"doing":"reading"}
            DELETE /tickets/{number}/presence    204 204 403 403 403
            GET    /events                       200 200 200 200 200
            GET    /queues/summary               200 200 200 403 403
            GET    /views                        200 200 403 403 403
            POST   /views                        201 201 403 403 403 {"name":"Mine","filter":{}}
            GET    /views/{id}                   404 404 403 403 403
            GET    /views/{id}/tickets           404 404 403 403 403
            PUT    /views/{id}                   404 404 403 403 403 {"name":"Mine","filter":{}}
            DELETE /views/{id}                   404 404 403 403 403
            GET    /agents                       200 200 200 403 403
            POST   /agents                       403   0 403 403 403
            GET    /agents/{id}                  404 404 404 403 403
            PUT    /agents/{id}                  403   0 403 403 403
            DELETE /agents/{id}                  403   0 403 403 403
            PUT    /agents/{id}/absences           0   0 403 403 403
            GET    /teams                        200 200 200 403 403
            POST   /teams                        403   0 403 403 403
            GET    /teams/{id}                   404 404 404 403 403
            PUT    /teams/{id}                   403   0 403 403 403
            DELETE /teams/{id}                   403   0 403 403 403
            GET    /roster                       200 200 200 403 403
            GET    /roster/duty                    0   0   0 403 403
            PUT    /roster/rotation              403   0 403 403 403
            DELETE /roster/rotation              403   0 403 403 403
            POST   /roster/turns                 403   0 403 403 403
            PUT    /roster/turns/{id}            403   0 403 403 403
            DELETE /roster/turns/{id}            403   0 403 403 403
            GET    /reports/volumes              200 200 200 403 403
            GET    /reports/first-reply          200 200 200 403 403
            GET    /reports/resolution           200 200 200 403 403
            GET    /reports/reopen-rate          200 200 200 403 403
            GET    /reports/by-kind              200 200 200 403 403
            GET    /reports/by-rule              200 200 200 403 403
            POST   /imports                      403   0   0 403 403
            GET    /imports/tickets                0   0   0 403 403
            """;

    private static final List<String> ROLES = List.of("agent", "manager", "system", "client", "foreign client");

    private final UUID organization = UUID.randomUUID();
    private final HttpClient http = HttpClient.newHttpClient();

    private record Row(String method, String path, int[] statuses, String body) {

        static Row of(String line) {
            var parts = line.strip().split(" +", 8);
            var statuses = Arrays.stream(parts)
                    .skip(2)
                    .limit(5)
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return new Row(parts[0], parts[1], statuses, parts.length == 8 ? parts[7] : null);
        }

        String name() {
            return method + " " + path;
        }
    }

    /** Acts have a table of their own, which also sends each a body: {@code ActsComponentTest}. */
    private static final Pattern ACT = Pattern.compile("POST /tickets/\\{number}/.*");

    @Test
    void everyEndpointIsInTheTable() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        var described = new TreeSet<String>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(Set.of("get", "put", "post", "delete", "patch")::contains)
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        described.removeIf(ACT.asMatchPredicate());
        assertThat(TABLE.lines().map(line -> Row.of(line).name())).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void eachRoleGetsWhatIsTheirs() throws Exception {
        var message = UUID.randomUUID();
        Triaged.message(message, organization).open(1, "assistance", "Export").send();
        var number = given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets?message=" + message)
                .jsonPath()
                .getString("items[0].number");
        var tokens = new String[] {
            Tokens.agent(),
            Tokens.manager(),
            Tokens.system(),
            Tokens.client(organization),
            Tokens.client(UUID.randomUUID())
        };
        var softly = new SoftAssertions();
        for (var row : TABLE.lines().map(Row::of).toList()) {
            for (int i = 0; i < tokens.length; i++) {
                var got = softly.assertThat(status(row, number, tokens[i])).as(row.name() + " as " + ROLES.get(i));
                if (row.statuses[i] == 0) {
                    got.isNotIn(401, 403, 500);
                } else {
                    got.isEqualTo(row.statuses[i]);
                }
            }
            softly.assertThat(status(row, number, null))
                    .as(row.name() + " without a token")
                    .isEqualTo(401);
            softly.assertThat(status(row, number, StrangerToken.sign()))
                    .as(row.name() + " with a role that is none of ours")
                    .isEqualTo(403);
        }
        softly.assertAll();
    }

    private int status(Row row, String number, String token) throws Exception {
        var path = row.path
                .replace("{number}", number)
                .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .method(row.method, row.body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(row.body));
        if (row.body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (row.path.startsWith("/views/{id}")) {
            request.header("If-Match", "\"1\"");
        }
        // a stream has no end: its beginning is enough
        var response = http.send(request.build(), BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }
}
