package io.guichet.triage.held;

import static io.guichet.triage.recall.Mailbag.mail;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.triage.recall.Mailbag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Desk A, a real PostgreSQL and its clock: messages that wait until somebody says who they are from (P2). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class HeldComponentTest {

    @Inject
    Pool pool;

    @Inject
    HeldTooLong held;

    @Test
    void aHeldMessageIsListedUntilItsContactIsNamed() {
        var stranger = mail("Export impossible", "x@stranger.example").send();
        assertThat(all()).contains(stranger.id().toString());

        stranger.by(UUID.randomUUID(), UUID.randomUUID()).revision(2).send();

        assertThat(all()).doesNotContain(stranger.id().toString());
        assertThat(stranger.last("outcome")).isEqualTo("open");
    }

    @Test
    void whatIsHeldTooLongIsLabelledOnceAndStaysHeld() throws Throwable {
        var stranger = mail("Export impossible", "x@stranger.example").send();
        age(stranger, 3);

        label();
        age(stranger, 3);
        label();

        assertThat(stranger.decisions().getList("items.outcome")).isEqualTo(List.of("hold", "hold"));
        assertThat(stranger.decisions().getList("items[-1].labels")).isEqualTo(List.of("manager"));
        assertThat(stranger.last("queue")).isEqualTo("identify");
        stranger.by(UUID.randomUUID(), UUID.randomUUID()).revision(2).send();
        assertThat(stranger.last("outcome")).isEqualTo("open");
    }

    @Test
    void whatIsHeldForADayIsNot() throws Throwable {
        var stranger = mail("Export impossible", "x@stranger.example").send();
        age(stranger, 1);

        label();

        assertThat(stranger.decisions().getList("items.outcome")).isEqualTo(List.of("hold"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/held?after=x", "/held?limit=0", "/held?limit=201", "/held?limit=x"})
    void whatIsNoCursorAndNoLimitIsRefused(String path) {
        given().auth().oauth2(Tokens.agent()).get(path).then().statusCode(400);
    }

    @Test
    void customersAndStrangersSeeNoneOfThis() {
        given().auth()
                .oauth2(Tokens.client(UUID.randomUUID()))
                .get("/held")
                .then()
                .statusCode(403);
        given().get("/held").then().statusCode(401);
    }

    private static List<String> all() {
        var found = new ArrayList<String>();
        String next = null;
        do {
            var page = given().auth()
                    .oauth2(Tokens.agent())
                    .queryParam("limit", 2)
                    .queryParams(next == null ? Map.of() : Map.of("after", next))
                    .get("/held")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.messageId"));
            next = page.getString("next");
        } while (next != null);
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }

    private void label() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> held.label(50));
    }

    private void age(Mailbag message, int days) {
        pool.preparedQuery(
                        "update decision set decided_at = decided_at - make_interval(days => $1) where message_id = $2")
                .executeAndAwait(Tuple.of(days, message.id()));
    }
}
