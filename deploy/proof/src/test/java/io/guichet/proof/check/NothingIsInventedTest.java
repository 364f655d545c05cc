package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.check.Facts.Decision;
import io.guichet.proof.check.Facts.Mail;
import io.guichet.proof.check.Facts.StoredMessage;
import io.guichet.proof.check.Facts.Ticket;
import java.util.List;
import org.junit.jupiter.api.Test;

class NothingIsInventedTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new NothingIsInvented().violations(spoiled.facts());
    }

    @Test
    void aMessageThatNobodyHasSentIsInvented() {
        spoiled.messages.add(new StoredMessage("m2", "sha2"));
        assertThat(violations()).singleElement().asString().contains("m2");
    }

    @Test
    void aDecisionOnNoMessageIsInvented() {
        spoiled.decisions.add(new Decision("m2", 1, 1, "file", ""));
        assertThat(violations()).hasSize(1);
    }

    @Test
    void aTicketOfNoMessageIsInvented() {
        spoiled.tickets.add(new Ticket("c", "2026-000003", "m2", 1, false));
        assertThat(violations()).singleElement().asString().contains("2026-000003");
    }

    @Test
    void aMailToSomebodyElseIsInvented() {
        spoiled.mails.add(new Mail("<2@x>", "else@example.org", List.of()));
        assertThat(violations()).singleElement().asString().contains("else@example.org");
    }
}
