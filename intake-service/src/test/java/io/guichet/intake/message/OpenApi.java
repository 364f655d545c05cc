package io.guichet.intake.message;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The documentation of the HTTP interface, as it is given out. */
record OpenApi(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Set<String> OF_ANY_OPERATION = Set.of("401", "403");

    static OpenApi read() {
        return of(given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    static OpenApi of(String json) {
        try {
            return new OpenApi(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    Stream<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                this, method.getKey() + ' ' + path.getKey(), path.getValue(), method.getValue())));
    }

    /** One method of one path. */
    record Operation(OpenApi api, String name, JsonNode path, JsonNode node) {

        /** Its JSON bodies that have no example. */
        Stream<String> withoutExample() {
            Stream<Map.Entry<String, JsonNode>> request = Stream.of(Map.entry("request", node.path("requestBody")));
            Stream<Map.Entry<String, JsonNode>> answers = node.path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"));
            return Stream.concat(request, answers)
                    .filter(body -> lacksExample(body.getValue().path("content").path("application/json")))
                    .map(body -> name + ", " + body.getKey());
        }

        boolean takesSomething() {
            return node.has("requestBody") || node.has("parameters") || path.has("parameters");
        }

        boolean documentsRefusal() {
            return node.path("responses").properties().stream()
                    .map(Map.Entry::getKey)
                    .anyMatch(status -> status.startsWith("4") && !OF_ANY_OPERATION.contains(status));
        }

        private boolean lacksExample(JsonNode content) {
            return !content.isMissingNode()
                    && Stream.concat(ofMedia(content), ofSchema(content.path("schema")))
                            .noneMatch(JsonNode::isContainerNode);
        }

        private static Stream<JsonNode> ofMedia(JsonNode content) {
            return Stream.concat(
                    Stream.of(content.path("example")),
                    content.path("examples").properties().stream()
                            .map(example -> example.getValue().path("value")));
        }

        private Stream<JsonNode> ofSchema(JsonNode schema) {
            String reference = schema.path("$ref").asText();
            JsonNode meant = reference.isEmpty() ? schema : api.document().at(reference.substring(1));
            return Stream.concat(
                    Stream.of(meant.path("example")), meant.path("examples").valueStream());
        }
    }
}
