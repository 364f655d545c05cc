package io.guichet.ticket.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four tickets of one organization, made old in the database: the figures are those that can be reckoned by hand. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ReportComponentTest {

    private final UUID organization = UUID.randomUUID();
    private final String queue = "queue-" + organization;

    @BeforeEach
    void fourTickets() {
        // opened on 1 and 31 March and in April, in Paris; one is open still
        ticket("2020-03-01T09:00:00+01:00", "2020-03-01T10:00:00+01:00", "malfunction");
        ticket("2020-03-31T23:30:00+02:00", "2020-04-02T23:30:00+02:00", "malfunction");
        var reopened = ticket("2020-03-10T09:00:00+01:00", "2020-03-10T12:00:00+01:00", "evolution");
        ticket("2020-04-01T00:30:00+02:00", null, "evolution");
        Database.texts("""
                insert into timeline_entry (id, ticket_id, at, who, what, source, text, desk_only)
                values (gen_random_uuid(), '%s', '2020-05-01T00:00:00Z', 'Camille', 'REOPENED', 'email', 'Again', false) returning 'written'
                """.formatted(reopened));
    }

    @Test
    void volumesCountWhatWasOpenedAndClosedInAMonthOfTheDesk() {
        report("volumes", "")
                .body("items.period", equalTo(List.of("2020-03-01", "2020-04-01")))
                .body("items.opened", equalTo(List.of(3, 1)))
                .body("items.closed", equalTo(List.of(2, 1)));
    }

    @Test
    void aFirstReplyIsTheFirstWordToTheCustomer() {
        report("first-reply", "")
                .body("items.tickets", equalTo(List.of(3)))
                .body("items.median", equalTo(List.of(3 * 3600)));
    }

    @Test
    void resolutionIsFromOpeningToClosing() {
        report("resolution", "")
                .body("items.tickets", equalTo(List.of(2, 1)))
                .body("items.median", equalTo(List.of(2 * 3600, 48 * 3600)))
                .body("items.p90", equalTo(List.of((int) (2.8 * 3600), 48 * 3600)));
    }

    @Test
    void whatCameBackIsCountedWhereItWasClosed() {
        report("reopen-rate", "")
                .body("items.closed", equalTo(List.of(2, 1)))
                .body("items.reopened", equalTo(List.of(1, 0)))
                .body("items[0].rate", equalTo(0.5f));
    }

    @Test
    void kindsAndRulesAreCountedByPeriod() {
        report("by-kind", "")
                .body("items.name", equalTo(List.of("malfunction", "evolution", "evolution")))
                .body("items.tickets", equalTo(List.of(2, 1, 1)));
        report("by-rule", "&by=week").body("items.tickets", equalTo(List.of(1, 1, 2)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            from=yesterday,                                      from
            from=2020-01-02T00:00:00Z&to=2020-01-01T00:00:00Z,   from
            from=1990-01-02T00:00:00Z&to=2020-01-01T00:00:00Z,   from
            by=year,                                             by
            organization=17,                                     organization
            queue=a%00b,                                         queue
            """)
    void aParameterThatIsWrongIsNamed(String query, String field) {
        given().auth()
                .oauth2(Tokens.manager())
                .urlEncodingEnabled(false)
                .get("/reports/volumes?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    private ValidatableResponse report(String name, String more) {
        return given().auth()
                .oauth2(Tokens.manager())
                .get("/reports/" + name + "?from=2020-01-01T00:00:00Z&to=2020-12-31T00:00:00Z&queue=" + queue + more)
                .then()
                .statusCode(200);
    }

    private UUID ticket(String opened, String closed, String kind) {
        var id = UUID.randomUUID();
        var message = Triaged.message(UUID.randomUUID(), organization);
        (closed == null ? message.open(1, queue, "Export", id) : message.answered(1, queue, "Export", "Done.")).send();
        return UUID.fromString(Database.texts("""
                with old as (
                  update ticket set opened_at = ?::timestamptz, closed_at = ?::timestamptz, kind = ?
                  where queue = ? and extract(year from opened_at) > 2020 returning id, closed_at)
                update timeline_entry e set at = old.closed_at from old where e.ticket_id = old.id and e.what = 'CLOSED'
                returning e.ticket_id""", opened, closed, kind, queue).stream()
                .findFirst()
                .orElse(id.toString()));
    }
}
