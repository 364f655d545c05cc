package io.guichet.ticket.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Eventually;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tickets by what is asked for, in the order that is asked for. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ListingComponentTest {

    private final UUID organization = UUID.randomUUID();
    private final String queue = "queue-" + organization;
    private final UUID export = UUID.randomUUID();
    private final UUID receipt = UUID.randomUUID();
    private final UUID byMail = UUID.randomUUID();

    @BeforeEach
    void threeTickets() {
        // high (by phone), closed (answered by phone), unqualified (by mail)
        Triaged.message(UUID.randomUUID(), organization)
                .open(1, queue, "L'exportation des écritures a échoué", export)
                .send();
        Triaged.message(receipt, organization)
                .answered(1, queue, "How do I print a receipt?", "By File, Print.")
                .send();
        Triaged.message(UUID.randomUUID(), organization)
                .byMail()
                .open(1, queue, "La balance ne s'imprime plus", byMail)
                .send();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            status=new,                                     2
            status=new&status=closed,                       3
            status=closed,                                  1
            kind=malfunction,                               3
            kind=evolution,                                 0
            priority=high,                                  2
            priority=unqualified,                           1
            level=1,                                        3
            level=2,                                        0
            label=manager,                                  3
            label=manager&label=nas,                        0
            contact=0199aa10-0000-7000-8000-00000000000c,   3
            contact=0199aa10-0000-7000-8000-0000000000ff,   0
            organization=0199aa10-0000-7000-8000-0000000000ff, 0
            openedFrom=2026-01-01T00:00:00Z,                3
            openedTo=2026-01-01T00:00:00%2B01:00,           0
            changedFrom=2026-01-01T00:00:00Z,               3
            changedTo=2026-01-01T00:00:00Z,                 0
            overdue=true,                                   0
            overdue=false,                                  3
            status=new&priority=high,                       1
            """)
    void ticketsAreFoundByWhatTheyAre(String query, int count) {
        agent().urlEncodingEnabled(false)
                .get("/tickets?queue=" + queue + "&" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(count))
                .body("total.count", equalTo(count))
                .body("total.exact", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exportation",
                "EXPORTATIONS ecriture",
                "échouer",
                "\"exportation des écritures\"",
                "caller@example.org échoué",
                "example.org exportation",
                "05 61 00 00 00 exportation",
                "+33561000000 exportation",
                "boulangerie martin exportation",
                "exportation -receipt"
            })
    void wordsAreFoundWhateverTheirAccentsAndEndings(String q) {
        Eventually.is(() -> found(Tokens.agent(), q).equals(List.of("L'exportation des écritures a échoué")));
    }

    @Test
    void aTicketIsFoundByItsNumber() {
        var number = listed("sort=opened").getString("items[0].number");

        Eventually.is(() -> found(Tokens.agent(), number).equals(List.of("L'exportation des écritures a échoué")));
    }

    @Test
    void whatASecondMessageSaysIsFoundToo() {
        Triaged.message(UUID.randomUUID(), organization)
                .join(1, export, "Encore le grand-livre")
                .send();

        Eventually.is(() -> found(Tokens.agent(), "grands-livres exportation")
                .equals(List.of("L'exportation des écritures a échoué")));
    }

    @Test
    void aClientFindsWordsButNoAddressesAndNothingOfOthers() {
        var client = Tokens.client(organization);
        Eventually.is(() -> found(client, "exportation").size() == 1);

        assertThat(found(client, "caller@example.org")).isEmpty();
        assertThat(found(client, "05 61 00 00 00")).isEmpty();
        assertThat(found(Tokens.client(UUID.randomUUID()), "exportation")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"label=manager", "level=1", "overdue=true"})
    void aClientDoesNotAskAfterWhatIsTheDesksOwn(String query) {
        as(Tokens.client(organization))
                .get("/tickets?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("desk's own"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            opened,   exportation|receipt|balance
            -opened,  balance|receipt|exportation
            changed,  exportation|receipt|balance
            -changed, balance|receipt|exportation
            urgency,  exportation|balance
            """)
    void eachOrderIsPagedWithoutALossOrARepeat(String sort, String expected) {
        var summaries = new ArrayList<String>();
        var page = listed("limit=1&sort=" + sort);
        summaries.addAll(page.getList("items.summary"));
        while (page.getString("next") != null) {
            page = listed("limit=1&sort=" + sort + "&after=" + page.getString("next"));
            assertThat(page.getString("total")).isNull();
            summaries.addAll(page.getList("items.summary"));
        }

        var words = expected.split("\\|");
        assertThat(summaries).hasSize(words.length);
        for (int i = 0; i < words.length; i++) {
            assertThat(summaries.get(i)).contains(words[i]);
        }
    }

    @Test
    void whatIsOverdueIsToldToTheDeskUntilItIsDone() {
        clock("deadline-set", 1, "2020-01-02T00:00:00Z", "");

        assertThat(listed("overdue=true").getList("items.dueAt")).containsExactly("2020-01-02T00:00:00Z");
        summary().body("overdue", equalTo(List.of(1)));
        as(Tokens.client(organization)).get("/tickets").then().body("items[0].dueAt", nullValue());

        clock("deadline-met", 1, "2020-01-02T00:00:00Z", ",\"metAt\":\"2020-01-01T00:00:00Z\"");
        // told once more, late
        clock("deadline-missed", 1, "2020-01-02T00:00:00Z", "");

        assertThat(listed("overdue=true").getList("items")).isEmpty();
        summary().body("overdue", equalTo(List.of(0)));
    }

    @Test
    void aClockThatIsReckonedAnewCountsAsReckonedLast() {
        clock("deadline-set", 2, "2126-01-02T00:00:00Z", "");
        clock("deadline-set", 1, "2020-01-02T00:00:00Z", "");

        assertThat(listed("overdue=true").getList("items")).isEmpty();
        assertThat(listed("priority=high&status=new").getString("items[0].dueAt"))
                .isEqualTo("2126-01-02T00:00:00Z");
    }

    @Test
    void aQueueShowsHowItStands() {
        var oldest = listed("sort=opened").getString("items[0].openedAt");

        summary()
                .body("waiting", equalTo(List.of(2)))
                .body("untouched", equalTo(List.of(2)))
                .body("elsewhere", equalTo(List.of(0)))
                .body("oldest", equalTo(List.of(oldest)));
        as(Tokens.client(organization)).get("/queues/summary").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            what=opened,             1
            what=closed,             0
            who=TRIAGE,              1
            who=sla,                 0
            since=2026-01-01T00:00:00Z, 1
            since=2126-01-01T00:00:00Z, 0
            """)
    void aTimelineIsReadByWhatWhoAndSince(String query, int count) {
        var number = listed("sort=opened").getString("items[0].number");

        agent().get("/tickets/" + number + "/timeline?" + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
        agent().get("/tickets/" + number + "/timeline?what=nothing")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("what"));
    }

    private io.restassured.response.ValidatableResponse summary() {
        return agent().get("/queues/summary")
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.queue == '" + queue + "' }");
    }

    private void clock(String type, int generation, String due, String more) {
        EventsIn.to("sla-events")
                .with(UUID.randomUUID().toString(), "guichet.sla." + type + ".v1", export.toString(), """
                        {"deadlineId":"0199aa10-0000-7000-8000-0000000000dd","ticketId":"%s","number":"2026-000001","clock":"solution",
                         "generation":%d,"policy":"high","startedAt":"2020-01-01T00:00:00Z","dueAt":"%s"%s}
                        """.formatted(
                                export, generation, due, more))
                .send();
    }

    private JsonPath listed(String query) {
        return agent().get("/tickets?queue=" + queue + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> found(String token, String q) {
        return as(token)
                .queryParam("queue", queue)
                .queryParam("q", q)
                .get("/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.summary");
    }

    private static RequestSpecification agent() {
        return as(Tokens.agent());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
