package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.check.Facts.Decision;
import io.guichet.proof.check.Facts.Sent;
import io.guichet.proof.check.Facts.StoredMessage;
import io.guichet.proof.check.Facts.Ticket;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneSubjectIsOneTicketTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new OneSubjectIsOneTicket().violations(spoiled.facts());
    }

    @Test
    void aSubjectThatWasNeverDecidedIsLost() {
        spoiled.decisions.remove(1);
        assertThat(violations())
                .singleElement()
                .asString()
                .contains("subject 2")
                .contains("never decided");
    }

    @Test
    void aSubjectWhoseTicketIsAbsentIsLost() {
        spoiled.tickets.remove(0);
        assertThat(violations())
                .singleElement()
                .asString()
                .contains("subject 1")
                .contains("not there");
    }

    @Test
    void aSubjectWithTwoTicketsHasOneTooMany() {
        spoiled.tickets.add(new Ticket("c", "2026-000003", "m1", 2, false));
        assertThat(violations()).singleElement().asString().contains("2 tickets");
    }

    @Test
    void aCustomerWhoseSubjectIsFiledHasNoTicket() {
        spoiled.decisions.set(0, new Decision("m1", 1, 1, "file", ""));
        spoiled.tickets.remove(0);
        assertThat(violations()).singleElement().asString().contains("customer");
    }

    @Test
    void whatNoCustomerAsksMayBeFiled() {
        spoiled.sent.add(new Sent("t2", "sha2", "nas@example.org", false, 1, "m2"));
        spoiled.messages.add(new StoredMessage("m2", "sha2"));
        spoiled.decisions.add(new Decision("m2", 1, 1, "file", ""));
        assertThat(violations()).isEmpty();
    }

    @Test
    void theLastRevisionOfADecisionCounts() {
        spoiled.decisions.add(new Decision("m1", 1, 2, "open", "another"));
        assertThat(violations()).singleElement().asString().contains("another");
    }

    @Test
    void whatJoinsATicketWantsThatTicket() {
        spoiled.tickets.remove(1);
        spoiled.decisions.set(1, new Decision("m1", 2, 1, "join", "a"));
        assertThat(violations()).isEmpty();
        spoiled.decisions.set(1, new Decision("m1", 2, 1, "join", "nowhere"));
        assertThat(violations()).singleElement().asString().contains("nowhere");
    }
}
