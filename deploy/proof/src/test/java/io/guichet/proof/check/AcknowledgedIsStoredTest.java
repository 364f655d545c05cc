package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.check.Facts.Sent;
import io.guichet.proof.check.Facts.StoredMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcknowledgedIsStoredTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new AcknowledgedIsStored().violations(spoiled.facts());
    }

    @Test
    void anAcknowledgedInputThatIsNotStoredIsLost() {
        spoiled.messages.clear();
        assertThat(violations()).singleElement().asString().contains("t1").contains("not stored");
    }

    @Test
    void anInputThatIsStoredUnderAnotherIdThanItsAnswerSaidIsLostToo() {
        spoiled.messages.set(0, new StoredMessage("m9", "sha1"));
        assertThat(violations()).hasSize(1);
    }

    @Test
    void anInputThatIsStoredTwiceIsOneTooMany() {
        spoiled.messages.add(new StoredMessage("m2", "sha1"));
        assertThat(violations()).singleElement().asString().contains("2 times");
    }

    @Test
    void whatWasNeverAcknowledgedMayBeAbsent() {
        spoiled.sent.add(new Sent("t2", "sha2", "d@example.org", true, 1, ""));
        assertThat(violations()).isEmpty();
    }
}
