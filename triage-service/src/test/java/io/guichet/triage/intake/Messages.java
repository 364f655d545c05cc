package io.guichet.triage.intake;

import static io.restassured.RestAssured.given;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.Tokens;
import io.guichet.triage.message.ReceivedMessage;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Messages for component tests: intake's own sample, changed where a test says so. */
public final class Messages {

    private Messages() {}

    /** Intake's sample under another id. */
    public static String mail(UUID message) {
        return Contract.of("intake-service", "message-received.json")
                .replace("019aa0f0-6a00-7000-8000-000000000001", message.toString());
    }

    /** One that desk A takes for spam. */
    public static String spam(UUID message) {
        return mail(message).replace("L'export ne démarre pas", "[SPAM] Crédit immédiat");
    }

    /** Hands it over as Kafka would. */
    public static void send(String json) {
        EventsIn.to("intake-messages")
                .with("e-" + UUID.randomUUID(), ReceivedMessage.TYPE, "conversation", json)
                .send();
    }

    /** The decisions on a message, as an agent sees them. */
    public static ValidatableResponse decisions(UUID message) {
        return given().auth()
                .oauth2(Tokens.agent())
                .get("/decisions?message=" + message)
                .then()
                .statusCode(200);
    }

    /** The id of the decision that stands on its only subject. */
    public static String standing(UUID message) {
        return decisions(message).extract().path("items[-1].decisionId");
    }
}
