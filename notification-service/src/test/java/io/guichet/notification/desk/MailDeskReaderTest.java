package io.guichet.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.desk.BrokenDeskFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDeskReaderTest {

    private static final String DESK = """
            name: Support
            languages: [fr, en]
            mailboxes:
              assistance: {address: assistance@desk.test}
            """;
    private static final String NOTIFICATION = """
            from:
              default:
                address: assistance@desk.test
                name: Support
                signature: {fr: L'équipe, en: The team}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void theDesksThatComeWithGuichetAreSound(String desk) {
        var read = Desks.in(Path.of("../deploy/desks", desk));

        assertThat(read.languages()).contains("fr", "en");
        assertThat(read.isOwnMailbox(read.defaultSender().address())).isTrue();
    }

    @Test
    void aPersonalAddressAsSenderIsRefused() {
        var personal = NOTIFICATION.replace("assistance@desk.test", "anna.martin@desk.test");

        assertThatThrownBy(() -> Desks.with(DESK, personal))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessage(
                        "notification.yaml:3: from.default.address: “anna.martin@desk.test” is no shared address of the"
                                + " desk; customers are never written to from a personal mailbox (P5), so use one of desk.yaml's"
                                + " mailboxes: assistance@desk.test");
    }

    @Test
    void aQueuesSenderIsCheckedLikeTheDefaultOne() {
        var personal = NOTIFICATION + """
                  queues:
                    training:
                      address: bob@desk.test
                      name: Bob
                      signature: {fr: Bob, en: Bob}
                """;

        assertThatThrownBy(() -> Desks.with(DESK, personal))
                .hasMessageStartingWith("notification.yaml:8: from.queues.training.address: “bob@desk.test”");
    }

    @Test
    void everySenderSignsInEveryLanguageOfTheDesk() {
        var silentInEnglish = NOTIFICATION.replace(", en: The team", "");

        assertThatThrownBy(() -> Desks.with(DESK, silentInEnglish))
                .hasMessage("notification.yaml:5: from.default.signature: no signature for the desk's language “en”");
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThatThrownBy(() -> Desks.with(DESK, NOTIFICATION + "silense: yes\n"))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageMatching(
                        "notification.yaml:\\d+: silense: unknown field; known here are agents, brake, from, promises, silence, survey, tell");
    }

    @Test
    void aMailboxWithoutAddressIsRefused() {
        assertThatThrownBy(() -> Desks.with(DESK.replace("assistance@desk.test", "assistance"), NOTIFICATION))
                .hasMessage("desk.yaml:4: mailboxes.assistance.address: “assistance” is no e-mail address");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"fr, fr", "en, en", "EN, en", "en-GB, en", "fr_FR, fr", "de, fr", "-, fr", "'', fr"})
    void aCustomerIsWrittenToInTheirLanguageOrTheDesksFirst(String wanted, String written) {
        assertThat(Desks.test().languageFor(wanted)).isEqualTo(written);
    }

    @Test
    void aQueueWithoutSenderOfItsOwnHasTheDefaultOne() {
        var desk = Desks.test();

        assertThat(desk.senderFor("managed-services").name()).isEqualTo("Networks");
        assertThat(desk.senderFor("assistance")).isEqualTo(desk.defaultSender());
    }
}
