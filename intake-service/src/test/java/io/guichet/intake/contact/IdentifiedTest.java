package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P2: who called or wrote, out of those found by address or number. */
class IdentifiedTest {

    private static final String SWITCHBOARD = "+33561000000";
    private static final Contact MARIE = contact("Marie Durand", AddressKind.NUMBER, SWITCHBOARD);
    private static final Contact PAUL = contact("Paul Roux", AddressKind.NUMBER, SWITCHBOARD);
    private static final Contact ANNA = contact("anna", AddressKind.ADDRESS, "anna@client.example");

    @Test
    void nobodyFoundIsUnknown() {
        assertThat(Identified.among(List.of(), caller("Marie Durand"))).isEqualTo(Identified.unknown());
    }

    @Test
    void theOnlyOneAtANumberIsKnown() {
        assertThat(Identified.among(List.of(MARIE), caller(null))).isEqualTo(Identified.known(MARIE));
    }

    @Test
    void anAddressIsOnePersonsWhateverTheNameGiven() {
        Sender sender = new Sender("Annabelle", "anna@client.example", SWITCHBOARD, false);
        assertThat(Identified.among(List.of(MARIE, ANNA), sender)).isEqualTo(Identified.known(ANNA));
    }

    @Test
    void severalAtANumberAreAmbiguous() {
        assertThat(Identified.among(List.of(MARIE, PAUL), caller(null)))
                .isEqualTo(Identified.ambiguous(List.of(MARIE, PAUL)));
    }

    @Test
    void theNameGivenTellsThemApart() {
        assertThat(Identified.among(List.of(MARIE, PAUL), caller("M. Roux"))).isEqualTo(Identified.known(PAUL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Claire Martin", "Mme"})
    void anotherPersonAtAKnownNumberIsNotTakenForTheOneKnownThere(String name) {
        assertThat(Identified.among(List.of(MARIE), caller(name))).isEqualTo(Identified.ambiguous(List.of(MARIE)));
    }

    private static Sender caller(String name) {
        return new Sender(name, null, SWITCHBOARD, false);
    }

    private static Contact contact(String name, AddressKind kind, String value) {
        return new Contact(
                UUID.randomUUID(),
                1,
                name,
                null,
                null,
                null,
                false,
                List.of(new ContactAddress(kind, value, Instant.EPOCH, true)),
                null,
                null);
    }
}
