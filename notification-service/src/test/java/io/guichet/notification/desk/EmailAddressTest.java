package io.guichet.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "caller@example.org, caller@example.org",
        "' caller@example.org ', caller@example.org",
        "Caller+tag@Example.ORG, Caller+tag@example.org",
        "o'neil_x.y@sub.example.org, o'neil_x.y@sub.example.org",
        "accueil@société.example, accueil@xn--socit-esab.example",
    })
    void anAddressIsKeptInAForm(String written, String kept) {
        assertThat(EmailAddress.parse(written)).map(EmailAddress::toString).contains(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "caller",
                "@example.org",
                "caller@",
                "caller@localhost",
                "a b@example.org",
                "caller@example.org\r\nBcc: all@example.org",
                "caller\r\n@example.org",
                "caller@example.org, second@example.org",
                "Caller <caller@example.org>",
                "caller@exa_mple.org",
                "caller@-example.org",
                ".caller@example.org",
                "cal..ler@example.org",
                "élise@example.org",
                "caller@example.org>",
                "\"quoted\"@example.org",
                "caller@[127.0.0.1]",
                "a(comment)@example.org"
            })
    void whatTheMailServerCannotBeGivenIsNoAddress(String written) {
        assertThat(EmailAddress.parse(written)).isEmpty();
    }

    @Test
    void anAddressLongerThanMailServersTakeIsNone() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(126) + "org")).isEmpty();
    }

    @Test
    void caseDoesNotTellMailboxesApart() {
        var one = EmailAddress.parse("Caller@example.org").orElseThrow();

        assertThat(one.isSameAs(EmailAddress.parse("caller@EXAMPLE.org").orElseThrow()))
                .isTrue();
        assertThat(one.isSameAs(EmailAddress.parse("other@example.org").orElseThrow()))
                .isFalse();
    }

    @Test
    void aLookAlikeDomainDoesNotPassForTheOther() {
        var cyrillic = EmailAddress.parse("caller@ex\u0430mple.org").orElseThrow();

        assertThat(cyrillic.domain()).startsWith("xn--");
        assertThat(cyrillic.isSameAs(EmailAddress.parse("caller@example.org").orElseThrow()))
                .isFalse();
    }
}
