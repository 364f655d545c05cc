package io.guichet.ticket.act;

import static io.restassured.RestAssured.given;

import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.guichet.ticket.intake.Triaged;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A ticket of an organization, and the people who act on it. */
public final class Desk {

    private final UUID organization = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();
    private final String number;

    private String made = "none";

    private Desk() {
        Triaged.message(message, organization)
                .open(1, "assistance", "Export refuses to start", ticket)
                .send();
        number = given().auth()
                .oauth2(Tokens.agent())
                .queryParam("message", message)
                .get("/tickets")
                .jsonPath()
                .getString("items[0].number");
    }

    /** With a new ticket of a new organization. */
    public static Desk withTicket() {
        return new Desk();
    }

    public UUID organization() {
        return organization;
    }

    public UUID ticket() {
        return ticket;
    }

    public UUID message() {
        return message;
    }

    public String number() {
        return number;
    }

    /** An agent acts on the ticket as it is now. */
    public ValidatableResponse act(String act, String body) {
        return by(Tokens.agent(), act, body);
    }

    /** Somebody acts on the ticket as it is now. */
    public ValidatableResponse by(String token, String act, String body) {
        return as(token)
                .header("If-Match", etag())
                .body(body)
                .post("/tickets/" + number + "/" + act)
                .then();
    }

    /** The same act, which must be done. */
    public ValidatableResponse done(String act, String body) {
        var response = act(act, body);
        var status = response.extract().statusCode();
        if (status != 200 && status != 201) {
            throw new AssertionError(
                    act + ": " + status + " " + response.extract().asString());
        }
        var location = response.extract().header("Location");
        made = location == null ? made : location.substring(location.lastIndexOf('/') + 1);
        return response;
    }

    /** The id of what was made last. */
    public String made() {
        return made;
    }

    public String etag() {
        return as(Tokens.agent()).get("/tickets/" + number).header("ETag");
    }

    public ValidatableResponse seen() {
        return as(Tokens.agent()).get("/tickets/" + number).then();
    }

    public ValidatableResponse timeline(String token) {
        return as(token).get("/tickets/" + number + "/timeline?limit=200").then();
    }

    /** A mail of the customer that belongs to the ticket. */
    public void answers() {
        Triaged.message(UUID.randomUUID(), organization)
                .byMail()
                .join(1, ticket, "Re: Export refuses to start")
                .send();
    }

    /** The last event told of the ticket. */
    public com.fasterxml.jackson.databind.JsonNode told() {
        var events = Database.events(ticket);
        return events.get(events.size() - 1);
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
