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
        "+44 20 7946 0000, +442079460000",
        "05 61 00 00 00 poste 12, +33561000000",
        "+33 5 61 00 00 00 ext. 204, +33561000000",
        "tel:+33-5-61-00-00-00, +33561000000",
        "tel:+33561000000;ext=12, +33561000000",
        "sip:0561000000@pbx.example, +33561000000",
        "sips:+33561000000@pbx.example;user=phone, +33561000000",
        "sip:%2B33561000000@pbx.example, +33561000000",
        "Marie <sip:05.61.00.00.00@192.0.2.1:5060>;tag=8f, +33561000000"
    })
    void aNumberIsKeptInOneForm(String written, String value) {
        assertThat(PhoneNumber.of(written, "FR")).isEqualTo(new PhoneNumber(value, true));
    }

    @ParameterizedTest
    @CsvSource({
        "withheld",
        "anonymous",
        "Masqué",
        "Restricted",
        "0",
        "12",
        "204",
        "0561000000000000000000",
        "poste 4",
        "sip:anonymous@anonymous.invalid",
        "sip:alix@pbx.example",
        "sip:alix0561000000@pbx.example",
        "sip:204@pbx.example",
        "sip:@pbx.example",
        "tel:"
    })
    void whatCannotBeANumberIsKeptAsWrittenAndFlagged(String written) {
        assertThat(PhoneNumber.of(written, "FR")).isEqualTo(new PhoneNumber(written, false));
    }
}
