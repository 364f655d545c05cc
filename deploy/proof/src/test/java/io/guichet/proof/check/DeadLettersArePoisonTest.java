package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.check.Facts.DeadLetter;
import io.guichet.proof.check.Facts.Origin;
import io.guichet.proof.check.Facts.Poison;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadLettersArePoisonTest {
    private final FabricatedFacts spoiled = new FabricatedFacts();

    private List<String> violations() {
        return new DeadLettersArePoison().violations(spoiled.facts());
    }

    private static DeadLetter letter(Origin origin) {
        return new DeadLetter("sla", origin, "no JSON", true);
    }

    @Test
    void aSoundRecordThatIsBuriedIsFound() {
        spoiled.deadLetters.add(letter(new Origin("ticket.events", 3, 18)));
        assertThat(violations()).singleElement().asString().contains("no poison");
    }

    @Test
    void poisonThatNobodyHasBuriedIsFound() {
        spoiled.deadLetters.clear();
        assertThat(violations()).singleElement().asString().contains("buried 0 times");
    }

    @Test
    void poisonThatIsBuriedTooOftenIsFound() {
        spoiled.deadLetters.add(letter(FabricatedFacts.POISONED));
        spoiled.deadLetters.add(letter(FabricatedFacts.POISONED));
        assertThat(violations()).singleElement().asString().contains("buried 3 times");
    }

    @Test
    void poisonWithoutANameMayBeBuriedAgain() {
        spoiled.poison.set(0, new Poison("null", FabricatedFacts.POISONED, 1, 2, false));
        spoiled.deadLetters.add(letter(FabricatedFacts.POISONED));
        spoiled.deadLetters.add(letter(FabricatedFacts.POISONED));
        assertThat(violations()).isEmpty();
    }

    @Test
    void whatMustBePassedOverIsNotBuried() {
        spoiled.poison.set(0, new Poison("future version", FabricatedFacts.POISONED, 0, 0, true));
        assertThat(violations()).hasSize(1);
        spoiled.deadLetters.clear();
        assertThat(violations()).isEmpty();
    }

    @Test
    void aLetterThatNobodyCanSeeIsFound() {
        spoiled.deadLetters.set(0, new DeadLetter("sla", FabricatedFacts.POISONED, "no JSON", false));
        assertThat(violations()).singleElement().asString().contains("neither");
    }
}
