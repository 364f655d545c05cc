package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that can never matter are named; those that can are not. */
class ShadowedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "contact.known ; contact.known ; true",
                "contact.known ; contact.known && message.unreadable ; true",
                "contact.known && message.unreadable ; contact.known ; false",
                "contact.known && message.unreadable ; message.unreadable && contact.known ; true",
                "contact.known || message.unreadable ; contact.known ; true",
                "contact.known ; contact.known || message.unreadable ; false",
                "message.channel in ['call', 'email'] ; message.channel == 'email' ; true",
                "message.channel == 'email' ; message.channel in ['call', 'email'] ; false",
                "message.channel in ['call', 'email'] ; 'email' == message.channel && contact.known ; true",
                "message.fromDomain in lists.suppliers ; message.fromDomain == 'grossiste.example' ; true",
                "message.fromDomain in lists.suppliers ; message.fromDomain == 'other.example' ; false",
                "message.mentions(['virus', 'trojan']) ; message.subject.mentions('virus') ; true",
                "message.subject.mentions('virus') ; message.mentions('virus') ; false",
                "message.mentions('virus') ; message.mentions(['virus', 'trojan']) ; false",
                "!contact.known ; contact.known ; false",
                "message.subject.matches('a') ; message.subject.matches('a') && contact.known ; true",
                "message.subject.matches('a') ; message.subject.matches('b') && contact.known ; false",
                "message.to.exists(x, x == 'a') ; message.to.exists(x, x == 'a') && contact.known ; true",
                "message.to.exists(x, x == 'a') ; message.to.all(x, x == 'a') && contact.known ; false",
                "contact.known && (message.unreadable || message.truncated) ; contact.known && message.truncated ; true"
            })
    void anEarlierRuleThatIsProvablyWeakerHidesALaterOne(String earlier, String later, boolean hidden) {
        var book = book(earlier, "then: {queue: assistance}", later);

        if (hidden) {
            assertThat(book.shadowed()).singleElement().satisfies(shadowed -> {
                assertThat(shadowed.rule()).isEqualTo("later");
                assertThat(shadowed.by()).isEqualTo("earlier");
                assertThat(shadowed.why())
                        .isEqualTo("whatever 'later' matches, 'earlier' matches too, and stops before it");
            });
        } else {
            assertThat(book.shadowed()).isEmpty();
        }
    }

    @Test
    void aRuleThatDoesNotStopHidesNothing() {
        assertThat(book("contact.known", "stop: false\n    then: {labels: [manager]}", "contact.known")
                        .shadowed())
                .isEmpty();
    }

    @Test
    void aConditionThatContradictsItselfIsNamed() {
        var book = book(
                "message.channel == 'email' && message.channel in ['call', 'voicemail']",
                "then: {queue: assistance}",
                "contact.known");

        assertThat(book.shadowed()).singleElement().satisfies(shadowed -> {
            assertThat(shadowed.rule()).isEqualTo("earlier");
            assertThat(shadowed.by()).isNull();
        });
    }

    @Test
    void theDesksHaveNone() {
        assertThat(Books.ofDesk("a").shadowed()).isEmpty();
        assertThat(Books.ofDesk("b").shadowed()).isEmpty();
    }

    private static RuleBook book(String earlier, String effect, String later) {
        return Books.of("""
                queues: {assistance: {title: Assistance}}
                labels: [manager]
                lists:
                  suppliers: [grossiste.example, materiel.example]
                rules:
                  - name: earlier
                    when: |-
                      %s
                    %s
                  - name: later
                    when: |-
                      %s
                    then: {queue: assistance}
                otherwise: {queue: assistance}
                """.formatted(earlier, effect, later));
    }
}
