package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NothingWaitsTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new NothingWaits().violations(spoiled.facts());
    }

    @Test
    void whatWaitsIsFound() {
        spoiled.waiting.add("3 rows of an outbox");
        assertThat(violations()).containsExactly("3 rows of an outbox");
    }
}
