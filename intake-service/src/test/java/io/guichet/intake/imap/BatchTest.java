package io.guichet.intake.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void aBatchHasNoMoreMailsAndNoMoreBytesThanAllowed() {
        long half = Batch.MAX_BYTES / 2;

        List<Batch> batches = Batch.of(
                new TreeMap<>(Map.of(1L, 10L, 2L, 10L, 3L, 10L, 4L, half, 5L, half, 6L, 25_000_000L, 7L, 10L)),
                3,
                uid -> false);

        assertThat(batches)
                .extracting(batch -> List.copyOf(batch.sizes().keySet()))
                .containsExactly(List.of(1L, 2L, 3L), List.of(4L, 5L), List.of(6L), List.of(7L));
    }

    @Test
    void whatBrokeTheConnectionIsAloneAndLast() {
        List<Batch> batches =
                Batch.of(new TreeMap<>(Map.of(1L, 10L, 2L, 10L, 3L, 10L)), 100, uid -> uid == 1L || uid == 2L);

        assertThat(batches)
                .extracting(batch -> List.copyOf(batch.sizes().keySet()))
                .containsExactly(List.of(3L), List.of(1L), List.of(2L));
    }
}
