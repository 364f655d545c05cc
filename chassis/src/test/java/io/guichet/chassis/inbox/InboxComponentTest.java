package io.guichet.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.thing.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class InboxComponentTest {

    private static final String TOLD = "select key from outbox where topic = 'told' order by id";
    private static final String BURIED =
            "select headers ->> 'guichet-dead-letter-cause' from outbox where topic = 'things.dlq'";

    @Inject
    InboxUpkeep upkeep;

    @BeforeEach
    void emptyTables() {
        Database.texts("truncate outbox, inbox");
    }

    @Test
    void aBatchTakesEffectInItsOrder() {
        EventsIn.to("things")
                .with(id(), "thing.v1", "a", "{\"name\":\"first\"}")
                .with(id(), "thing.v1", "b", "{\"name\":\"second\",\"added later\":true}")
                .send();

        assertThat(Database.texts(TOLD)).containsExactly("first", "second");
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        var id = id();
        EventsIn.to("things")
                .with(id, "thing.v1", "a", "{\"name\":\"once\"}")
                .with(id, "thing.v1", "a", "{\"name\":\"once\"}")
                .send();
        EventsIn.to("things").with(id, "thing.v1", "a", "{\"name\":\"once\"}").send();

        assertThat(Database.texts(TOLD)).containsExactly("once");
    }

    @Test
    void aTypeThatNobodyAskedForIsPassedOver() {
        EventsIn.to("things")
                .with(id(), "thing.v2", "a", "{\"name\":\"future\"}")
                .send();

        assertThat(Database.texts("select topic from outbox")).isEmpty();
    }

    @Test
    void whatCannotBeReadBecomesADeadLetterAndItsNeighboursTakeEffect() {
        EventsIn.to("things")
                .with(id(), "thing.v1", "a", "{\"name\":\"before\"}")
                .with(id(), "thing.v1", "a", "{not json")
                .with(id(), "thing.v1", "a", "null")
                .with(id(), "thing.v1", "a", "{\"name\":\"after\"}")
                .send();

        assertThat(Database.texts(TOLD)).containsExactly("before", "after");
        assertThat(Database.texts(BURIED))
                .hasSize(2)
                .anySatisfy(cause -> assertThat(cause).contains("not the JSON"));
    }

    @Test
    void aRecordWithoutEnvelopeBecomesADeadLetterByteForByte() {
        EventsIn.to("things")
                .withPoison("k", "\u0000\u00ff nonsense".getBytes(StandardCharsets.ISO_8859_1))
                .withPoison("k", null)
                .send();

        assertThat(Database.texts("select encode(body, 'hex') from outbox where topic = 'things.dlq' order by id"))
                .containsExactly("00ff206e6f6e73656e7365", null);
    }

    @Test
    void whatFailsForAnUnknownReasonIsTriedFiveTimesAloneAndThenBuried() {
        EventsIn.to("things")
                .with(id(), "thing.v1", "a", "{\"name\":\"the one that breaks\"}")
                .with(id(), "thing.v1", "a", "{\"name\":\"the one that works\"}")
                .send();

        assertThat(Database.texts(TOLD)).containsExactly("the one that works");
        assertThat(Database.texts(BURIED)).containsExactly("broken by the one that breaks");
    }

    @Test
    void aDeadLetterIsNotWrittenAgainWhenItsRecordComesAgain() {
        var id = id();
        EventsIn.to("things").with(id, "thing.v1", "a", "{not json").send();
        EventsIn.to("things").with(id, "thing.v1", "a", "{not json").send();

        assertThat(Database.texts(BURIED)).hasSize(1);
    }

    @Test
    void whatKafkaCannotHandOverAgainIsForgotten() {
        Database.texts("insert into inbox values ('things', 'old', now() - interval '46 days'),"
                + " ('things', 'recent', now() - interval '29 days')");

        upkeep.forget().await().atMost(Duration.ofSeconds(30));

        assertThat(Database.texts("select event_id from inbox")).containsExactly("recent");
    }

    @Test
    void theTraceGoesOn() {
        EventsIn.to("things")
                .with(id(), "thing.v1", "a", "{\"name\":\"traced\"}")
                .send();

        assertThat(Database.texts("select traceparent from outbox"))
                .singleElement()
                .asString()
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
