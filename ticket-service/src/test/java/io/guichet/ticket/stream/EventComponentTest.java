package io.guichet.ticket.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens is told as it happens, to whom it concerns. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class EventComponentTest {

    private final UUID organization = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();

    @Test
    void whatHappensToATicketIsToldAndWhoeverComesBackMissesNothing() throws Exception {
        open();
        String first;
        try (var events = listen("/tickets/" + number() + "/events", Tokens.agent(), null)) {
            join("It works again");
            var told = next(events);
            if (told.stream().anyMatch(line -> line.matches("event: ?opened"))) {
                told = next(events); // what was committed a moment before may come too
            }
            first = told.get(0);
            assertThat(told)
                    .anyMatch(line -> line.matches("event: ?message-added"))
                    .anyMatch(line -> line.contains("It works again"));
        }
        join("It broke again");

        try (var events = listen(
                "/tickets/" + number() + "/events",
                Tokens.agent(),
                first.substring("id:".length()).strip())) {
            assertThat(next(events)).anyMatch(line -> line.contains("It broke again"));
            join("Thanks");
            assertThat(next(events)).anyMatch(line -> line.contains("Thanks"));
        }
    }

    @Test
    void aClientHearsOfTheirOwnTicketsOnly() throws Exception {
        try (var events = listen("/events", Tokens.client(organization), null)) {
            Triaged.message(UUID.randomUUID(), UUID.randomUUID())
                    .open(1, "assistance", "Of somebody else")
                    .send();
            open();
            var told = String.join("\n", next(events));

            assertThat(told).contains("Export refuses to start").doesNotContain("somebody else", "\"why\"");
        }
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        given().auth()
                .oauth2(Tokens.agent())
                .header("Last-Event-ID", "yesterday")
                .get("/events")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Last-Event-ID"));
    }

    private void open() {
        Triaged.message(message, organization)
                .open(1, "assistance", "Export refuses to start", ticket)
                .send();
    }

    private void join(String summary) {
        Triaged.message(UUID.randomUUID(), organization)
                .join(1, ticket, summary)
                .send();
    }

    private String number() {
        return given().auth()
                .oauth2(Tokens.agent())
                .queryParam("message", message)
                .get("/tickets")
                .jsonPath()
                .getString("items[0].number");
    }

    private static BufferedReader listen(String path, String token, String lastEventId) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        // the comment that comes first: from now on we listen
        assertThat(lines.readLine()).matches(": ?here");
        return lines;
    }

    /** The lines of the next event. */
    private static List<String> next(BufferedReader events) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith("id:")) {
                lines.clear();
            }
            lines.add(line);
            if (line.isEmpty() && lines.get(0).startsWith("id:")) {
                return lines;
            }
        }
        throw new AssertionError("the stream ended");
    }
}
