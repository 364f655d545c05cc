package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.check.Facts.TicketEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequencesHaveNoGapTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new SequencesHaveNoGap().violations(spoiled.facts());
    }

    @Test
    void aGapIsALostEvent() {
        spoiled.ticketEvents.add(new TicketEvent("e4", "a", "reopened", 4));
        assertThat(violations())
                .singleElement()
                .asString()
                .contains("sequence 4")
                .contains("3 was expected");
    }

    @Test
    void theSameNumberTwiceIsNotARepeatWhenTheIdsDiffer() {
        spoiled.ticketEvents.add(new TicketEvent("e5", "b", "opened", 1));
        assertThat(violations()).hasSize(1);
    }

    @Test
    void eventsInAnotherOrderAreFound() {
        spoiled.ticketEvents.add(0, new TicketEvent("e3", "a", "closed", 2));
        assertThat(violations()).isNotEmpty();
    }

    @Test
    void aTicketWithoutAnyEventIsFound() {
        spoiled.ticketEvents.removeIf(event -> event.ticket().equals("b"));
        assertThat(violations()).singleElement().asString().contains("2026-000002");
    }
}
