package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "05 61 00 00 00, +33561000000",
        "05.61.00.00.00, +33561000000",
        "+33 (0)5 61 00 00 00, +33561000000",
        "0033561000000, +33561000000",
        "+44 20 7946 0000, +442079460000"
    })
    void aNumberIsKeptInOneForm(String written, String value) {
        assertThat(PhoneNumber.of(written, "FR")).isEqualTo(new PhoneNumber(value, true));
    }

    @ParameterizedTest
    @CsvSource({"withheld", "12", "0561000000000000000000", "poste 4"})
    void whatCannotBeANumberIsKeptAsWrittenAndFlagged(String written) {
        assertThat(PhoneNumber.of(written, "FR")).isEqualTo(new PhoneNumber(written, false));
    }
}
