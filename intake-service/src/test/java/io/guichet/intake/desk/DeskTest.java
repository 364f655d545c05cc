package io.guichet.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFileReader;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

    private static final String DESK = """
            name: Test desk
            zone: Europe/Paris
            region: FR
            languages: [fr, en]
            mailboxes:
              assistance: {address: assistance@desk.example}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void bothDesksAreRead(String desk) throws IOException {
        String text = Files.readString(Path.of("../deploy/desks").resolve(desk).resolve("desk.yaml"));

        Desk read = read(text);

        assertThat(read.knowsKind("malfunction")).isTrue();
        assertThat(read.owns("assistance@desk.example")).isTrue();
    }

    @Test
    void aMailboxWelcomesNewSendersUnlessSaidOtherwise() {
        assertThat(read(DESK).mailbox("assistance").orElseThrow().welcomesNewSenders())
                .isTrue();
    }

    @Test
    void aDeskThatNamesNoKindsHasTheUsualOnes() {
        assertThat(read(DESK).kinds()).hasSize(11);
    }

    @Test
    void anAddressIsTheDesksOwnInAnyCaseAndNoneIsNot() {
        assertThat(read(DESK).owns("Assistance@desk.example")).isTrue();
        assertThat(read(DESK).owns("caller@example.org")).isFalse();
        assertThat(read(DESK).owns(null)).isFalse();
    }

    @Test
    void colleaguesAreKnownByAddressOrDomainAndSharedAddressesAreNone() {
        Desk desk = read(DESK + "colleagues: {addresses: [alix@home.example], domains: [desk.example]}\n");

        assertThat(desk.isColleague("Alix@home.example")).isTrue();
        assertThat(desk.isColleague("sam@Desk.example")).isTrue();
        assertThat(desk.isColleague("assistance@desk.example")).isFalse();
        assertThat(desk.isColleague("sam@not-desk.example")).isFalse();
        assertThat(desk.isColleague(null)).isFalse();
        assertThat(read(DESK).isColleague("sam@desk.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone: Europe/Paris|zone: Mars/Olympus|desk.yaml:2",
                "region: FR|region: France|desk.yaml:3",
                "languages: [fr, en]|languages: []|desk.yaml:4: languages",
                "assistance@desk.example|nobody|mailboxes[assistance].address",
                "region: FR|region: XX|desk.yaml:3: region",
                "assistance@desk.example}|assistance@desk.example}\\n  b: {address: Assistance@desk.example}|b.address",
                "region: FR|region: FR\\ncolleagues: {addresses: [nobody]}|colleagues.addresses",
                "region: FR|region: FR\\ncolleagues: {domains: [somewhere else]}|must be a domain such as desk.example",
                "region: FR|region: FR\\ncolleagues: {people: []}|people: unknown field",
                "name: Test desk|nom: Test desk|nom: unknown field"
            })
    void aBrokenDeskIsRefusedWithTheReason(String part, String replacement, String reason) {
        assertThatThrownBy(() -> read(DESK.replace(part, replacement.replace("\\n", "\n"))))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("desk.yaml:")
                .hasMessageContaining(reason);
    }

    private static Desk read(String text) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return DeskAtStart.checked(new DeskFileReader(factory.getValidator()).read("desk.yaml", text, Desk.class));
        }
    }
}
