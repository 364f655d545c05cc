package io.guichet.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever reads the API's description finds an example of what goes in and comes out, and what can go wrong. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class DocumentedApiComponentTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void everyEndpointShowsWhatItAnswersByExample() throws IOException {
        var api = api();

        assertThat(operations(api))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(hasExample(answer(operation.node()), api, new HashSet<>()))
                        .as(operation.name())
                        .isTrue());
    }

    @Test
    void everyBodyIsShownByExample() throws IOException {
        var api = api();

        assertThat(operations(api))
                .allSatisfy(operation -> assertThat(!operation.node().has("requestBody")
                                || hasExample(operation.node().get("requestBody"), api, new HashSet<>()))
                        .as(operation.name())
                        .isTrue());
    }

    @Test
    void everyEndpointSaysWhoMayNotAndWhatIsRefused() throws IOException {
        assertThat(operations(api())).allSatisfy(operation -> {
            var statuses = new ArrayList<String>();
            operation.node().path("responses").fieldNames().forEachRemaining(statuses::add);
            assertThat(statuses).as(operation.name()).contains("401", "403");
            assertThat(operation.node().path("parameters").isEmpty()
                            || statuses.stream().anyMatch(Set.of("400", "404", "422")::contains))
                    .as(operation.name() + " says what is wrong with its parameters")
                    .isTrue();
        });
    }

    private record Operation(String name, JsonNode node) {}

    private static List<Operation> operations(JsonNode api) {
        var operations = new ArrayList<Operation>();
        api.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        operations.add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }

    private static JsonNode answer(JsonNode operation) {
        var responses = operation.path("responses");
        return responses.has("200") ? responses.get("200") : responses.path("201");
    }

    private static boolean hasExample(JsonNode node, JsonNode api, Set<String> seen) {
        if (node.has("example") || node.has("examples")) {
            return true;
        }
        if (node.has("$ref")) {
            var target = node.get("$ref").asText();
            return seen.add(target) && hasExample(api.at(target.substring(1)), api, seen);
        }
        for (var each : node) {
            if (hasExample(each, api, seen)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode api() throws IOException {
        return new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
