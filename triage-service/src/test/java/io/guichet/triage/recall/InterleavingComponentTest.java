package io.guichet.triage.recall;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Out-of-order and repeated messages give the same result. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class InterleavingComponentTest {

    private static final int INTERLEAVINGS = 20;

    @Inject
    Pool pool;

    @Test
    void anyInterleavingAndDuplicationOfADaysMailsEndsInTheSameState() {
        var expected = new BusyDay().inOrder().state(pool);

        for (var seed = 1; seed <= INTERLEAVINGS; seed++) {
            assertThat(new BusyDay().shuffled(new Random(seed)).state(pool))
                    .as("interleaving %d", seed)
                    .isEqualTo(expected);
        }
    }
}
