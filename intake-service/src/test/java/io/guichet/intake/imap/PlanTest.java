package io.guichet.intake.imap;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.intake.imap.NotedMail.State;
import io.guichet.intake.limit.BodyLimit;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void whatIsNotKnownIsFetched() {
        Plan plan = plan(Map.of(7L, 100L, 8L, 200L), Map.of());

        assertThat(plan.fetch()).containsExactly(Map.entry(7L, 100L), Map.entry(8L, 200L));
        assertThat(plan.missed()).isEqualTo(2);
    }

    @Test
    void whatIsStoredAndNotMovedIsMovedAndNotFetchedAgain() {
        Plan plan = plan(Map.of(7L, 100L), Map.of(7L, noted(7, 100, State.STORED)));

        assertThat(plan.move()).containsExactly(7L);
        assertThat(plan.fetch()).isEmpty();
        assertThat(plan.missed()).isZero();
    }

    @Test
    void whatWasCopiedAndIsStillThereIsRemovedOnly() {
        Plan plan = plan(Map.of(7L, 100L), Map.of(7L, noted(7, 100, State.MOVED)));

        assertThat(plan.remove()).containsExactly(7L);
        assertThat(plan.move()).isEmpty();
    }

    @Test
    void anotherSizeIsAnotherMail() {
        Plan plan = plan(Map.of(7L, 101L), Map.of(7L, noted(7, 100, State.STORED)));

        assertThat(plan.fetch()).containsOnlyKeys(7L);
        assertThat(plan.move()).isEmpty();
    }

    @Test
    void aMailOfExactlyTheLimitIsFetchedAndOneByteMoreIsRefusedUnfetched() {
        long limit = BodyLimit.MAX_BYTES;

        Plan plan = plan(Map.of(7L, limit, 8L, limit + 1), Map.of());

        assertThat(plan.fetch()).containsOnlyKeys(7L);
        assertThat(plan.refuse()).singleElement().satisfies(mail -> {
            assertThat(mail.uid()).isEqualTo(8);
            assertThat(mail.reason()).contains("26214401", "26214400");
        });
    }

    @Test
    void aRefusedMailThatIsStillThereIsMovedAsideAndNotNotedTwice() {
        long size = BodyLimit.MAX_BYTES + 1L;

        Plan plan = plan(Map.of(8L, size), Map.of(8L, NotedMail.refused(8, size, "too large")));

        assertThat(plan.refused()).containsExactly(8L);
        assertThat(plan.refuse()).isEmpty();
    }

    @Test
    void aMailThatFailedWaitsAndIsFetchedWhenItIsTime() {
        NotedMail failed = NotedMail.failed(7, 100, "The server does not give it.", 1, NOW);

        assertThat(Plan.of(Map.of(7L, 100L), Map.of(7L, failed), NOW.plusSeconds(4))
                        .left())
                .isEqualTo(1);
        assertThat(Plan.of(Map.of(7L, 100L), Map.of(7L, failed), NOW.plusSeconds(5))
                        .fetch())
                .containsOnlyKeys(7L);
    }

    @Test
    void theTriesOfAMailThatFailsGetRarerUpToSixHours() {
        assertThat(NotedMail.failed(7, 100, "no", 2, NOW).retryAt()).isEqualTo(NOW.plusSeconds(20));
        assertThat(NotedMail.failed(7, 100, "no", 3, NOW).retryAt()).isEqualTo(NOW.plusSeconds(80));
        assertThat(NotedMail.failed(7, 100, "no", 1_000, NOW).retryAt()).isEqualTo(NOW.plusSeconds(6 * 3600));
    }

    private static Plan plan(Map<Long, Long> sizes, Map<Long, NotedMail> known) {
        return Plan.of(sizes, known, NOW);
    }

    private static NotedMail noted(long uid, long size, State state) {
        return new NotedMail(uid, size, state, UUID.randomUUID(), null, 0, null);
    }
}
