package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.check.Facts.RepeatedHappening;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelinesTellOnceTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new TimelinesTellOnce().violations(spoiled.facts());
    }

    @Test
    void whatStandsTwiceIsFound() {
        spoiled.happenings.add(new RepeatedHappening("a", "acknowledged", 2));
        assertThat(violations())
                .singleElement()
                .asString()
                .contains("acknowledged")
                .contains("2 times");
    }
}
