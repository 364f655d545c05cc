package io.guichet.intake.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenApiComponentTest {

    @Test
    void theInterfaceIsDocumentedWithExamples() {
        String document =
                given().get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(document)
                .contains("/phone-notes:", "/emails:", "/messages/{id}:", "/messages/{id}/raw:")
                .contains(
                        "/contacts:", "/contacts/{id}:", "/contacts/by-external-id/{externalId}:", "/contacts/lookup:")
                .contains(
                        "/contacts/{id}/merge:", "/contacts/{id}/export:", "/contacts/csv:", "/messages/{id}/contact:")
                .contains("/organizations:", "/organizations/{id}:", "/organizations/by-external-id/{externalId}:")
                .contains("organizationExternalId: C-1042", "external_id;name;language", "person: Claire Martin")
                .contains("/mailboxes:", "/mailboxes/{name}:", "/mailboxes/{name}/reconciliation:")
                .contains("/calls:", "/phone-notes/drafts:", "/phone-notes/drafts/{id}:")
                .contains("/phone-notes/drafts/{id}/completion:", "/phone-notes/drafts/{id}/discard:")
                .contains("/messages/{id}/attachments/{attachment}:", "/messages/{id}/subjects:")
                .contains("/attachments:", "/attachments/{id}:", "/attachments/{id}/reference:")
                .contains(
                        "Idempotency-Key",
                        "1763626320.4711",
                        "Wrong number.",
                        "Export refuses to start",
                        "From: Claire Martin",
                        "message/rfc822");
    }

    @Test
    void whateverIsJsonHasAnExampleThatIsJson() {
        assertThat(OpenApi.read().operations().flatMap(OpenApi.Operation::withoutExample))
                .isEmpty();
    }

    @Test
    void whateverTakesAnythingSaysHowItRefuses() {
        assertThat(OpenApi.read()
                        .operations()
                        .filter(OpenApi.Operation::takesSomething)
                        .filter(operation -> !operation.documentsRefusal())
                        .map(OpenApi.Operation::name))
                .isEmpty();
    }

    @Test
    void whatIsNotDocumentedIsSeen() {
        OpenApi document = OpenApi.of("""
                {"paths": {"/things": {"post": {
                  "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                  "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Shown"}}}},
                    "403": {"description": "no"}}}}},
                 "components": {"schemas": {"Thing": {"type": "object"}, "Shown": {"examples": [{"id": 1}]}}}}
                """);

        OpenApi.Operation operation = document.operations().findFirst().orElseThrow();
        assertThat(operation.withoutExample()).containsExactly("post /things, request");
        assertThat(operation.takesSomething()).isTrue();
        assertThat(operation.documentsRefusal()).isFalse();
    }

    @Test
    void anIdThatIsNoneIsAProblem() {
        given().auth()
                .oauth2(io.guichet.chassis.testing.Tokens.agent())
                .get("/messages/not-an-id")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
