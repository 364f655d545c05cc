package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.check.Facts.Missed;
import io.guichet.proof.check.Facts.Ticket;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesFireOnceTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new DeadlinesFireOnce().violations(spoiled.facts());
    }

    @Test
    void aDeadlineThatFiredTwiceIsFound() {
        spoiled.missed.add(new Missed("e10", "d1"));
        assertThat(violations()).singleElement().asString().contains("d1").contains("2 times");
    }

    @Test
    void aMissedDeadlineOfWhichNobodyWasToldIsFound() {
        spoiled.missed.clear();
        assertThat(violations()).singleElement().asString().contains("nobody was told");
    }

    @Test
    void anOpenTicketWithoutADeadlineIsFound() {
        spoiled.deadlines.remove(1);
        assertThat(violations()).singleElement().asString().contains("2026-000002");
    }

    @Test
    void aClosedTicketNeedsNone() {
        spoiled.deadlines.remove(1);
        spoiled.tickets.set(1, new Ticket("b", "2026-000002", "m1", 2, true));
        assertThat(violations()).isEmpty();
    }
}
