package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SenderTest {

    @Test
    void aCallerIsNormalized() {
        assertThat(Sender.caller(" Claire\tMartin ", "Caller@Example.org", "05 61 00 00 00", "FR"))
                .isEqualTo(new Sender("Claire Martin", "caller@example.org", "+33561000000", false));
    }

    @Test
    void aNumberThatCannotBeOneReachesNobody() {
        Sender caller = Sender.caller(null, null, "withheld", "FR");

        assertThat(caller).isEqualTo(new Sender(null, null, "withheld", true));
        assertThat(caller.reachableNumber()).isNull();
        assertThat(caller.isNobody()).isFalse();
    }

    @Test
    void blanksAreNobody() {
        assertThat(Sender.caller(" ", "", "\u0000", "FR").isNobody()).isTrue();
    }
}
