package io.guichet.ticket.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class PagingComponentTest {

    private final UUID organization = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();

    @Test
    void pagesShowEachTicketOnceThoughTicketsAreOpenedMeanwhile() {
        var paged = "paged-" + message;
        open(paged, 5);
        var first = page(paged, null);
        open(paged, 3);
        var second = page(paged, first.next());
        var third = page(paged, second.next());
        var fourth = page(paged, third.next());

        var all = new ArrayList<String>();
        List.of(first, second, third, fourth).forEach(page -> all.addAll(page.numbers()));
        assertThat(all).hasSize(8).doesNotHaveDuplicates().isSorted();
        assertThat(fourth.next()).isNull();
    }

    @Test
    void aTimelineIsPagedToo() {
        Triaged.message(message, organization)
                .subjects(2)
                .open(1, "assistance", "Export refuses to start")
                .open(2, "assistance", "How do I print a receipt?")
                .send();
        var number = as(Tokens.agent())
                .queryParam("message", message)
                .get("/tickets")
                .jsonPath()
                .getString("items[0].number");

        var first = as(Tokens.agent())
                .get("/tickets/" + number + "/timeline?limit=1")
                .jsonPath();
        assertThat(first.getList("items.what")).containsExactly("opened");
        var second = as(Tokens.agent())
                .get("/tickets/" + number + "/timeline?limit=1&after=" + first.getString("next"))
                .jsonPath();
        assertThat(second.getList("items.what")).containsExactly("linked");
        assertThat(second.getString("next")).isNull();
    }

    private record Listed(List<String> numbers, String next) {}

    private Listed page(String paged, String after) {
        var request = as(Tokens.agent()).queryParam("queue", paged).queryParam("limit", 2);
        if (after != null) {
            request.queryParam("after", after);
        }
        var page = request.get("/tickets").then().statusCode(200).extract().jsonPath();
        return new Listed(page.getList("items.number", String.class), page.getString("next"));
    }

    private void open(String paged, int count) {
        var batch = EventsIn.to("triage-decisions");
        IntStream.range(0, count)
                .forEach(i -> Triaged.message(UUID.randomUUID(), organization)
                        .open(1, paged, "Message " + i)
                        .into(batch));
        batch.send();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
