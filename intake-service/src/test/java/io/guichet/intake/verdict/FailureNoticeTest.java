package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureNoticeTest {

    record Notice(
            String system,
            String from,
            String subject,
            @Nullable String header,
            String text,
            String address,
            @Nullable String status,
            @Nullable Boolean permanent,
            @Nullable String reason) {

        @Override
        public String toString() {
            return system;
        }
    }

    static Stream<Notice> notices() throws IOException {
        return Arrays.stream(new ObjectMapper(new YAMLFactory())
                .readValue(FailureNoticeTest.class.getResourceAsStream("/corpus/notices.yaml"), Notice[].class));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void whatNoStandardSaysIsReadFromTheirWords(Notice notice) {
        Verdict verdict = Written.verdictOn(
                "From: " + notice.from(),
                "To: assistance@desk.example",
                "Subject: " + notice.subject(),
                notice.header() == null ? "X-Test: 1" : notice.header(),
                "Content-Type: text/plain; charset=utf-8",
                "",
                notice.text());

        assertThat(verdict.category()).isEqualTo(MailCategory.BOUNCE);
        assertThat(verdict.bounce().failedAddress()).isEqualTo(notice.address());
        assertThat(verdict.bounce().status()).isEqualTo(notice.status());
        assertThat(verdict.bounce().permanent()).isEqualTo(notice.permanent() == null || notice.permanent());
        if (notice.reason() != null) {
            assertThat(verdict.bounce().reason()).contains(notice.reason());
        }
    }

    @Test
    void theOriginalIsNamedByWhatComesBack() {
        Verdict verdict = Written.verdictOn(
                "From: MAILER-DAEMON@mx.example.org",
                "Subject: failure notice",
                "Message-ID: <notice@mx.example.org>",
                "",
                "I wasn't able to deliver your message.\n\n<gone@example.org>:\nno.\n\n"
                        + "--- Below this line is a copy of the message.\n\nReturn-Path: <a@desk.example>\n"
                        + "Message-Id:\n <original@desk.example>\nTo: gone@example.org");

        assertThat(verdict.bounce().originalMessageId()).isEqualTo("<original@desk.example>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivered: Your ticket",
                "Relayed: Your ticket",
                "Successful Mail Delivery Report",
                "Delivery receipt"
            })
    void aReceiptIsNoFailure(String subject) {
        assertThat(Written.categoryOf(
                        "Return-Path: <>",
                        "From: postmaster@example.org",
                        "Subject: " + subject,
                        "",
                        "Your message was delivered. If it was not delivered to others, you will be told."))
                .isEqualTo(MailCategory.AUTOMATIC);
    }

    @Test
    void anAbsenceNoticeWithoutReturnPathIsNoFailure() {
        assertThat(Written.categoryOf(
                        "Return-Path: <>",
                        "From: anna@client.example",
                        "Subject: Absence du bureau",
                        "",
                        "Je suis absente. Votre message n'a pas été transmis ; boîte pleine à mon retour."))
                .isEqualTo(MailCategory.AUTOMATIC);
    }

    @Test
    void aMachineWithoutReturnPathThatSendsAMailBackTellsOfAFailure() {
        String[] notice = {
            "Return-Path: <>",
            "From: no-reply@provider.example",
            "Subject: Mail",
            "Content-Type: multipart/mixed; boundary=b",
            "",
            "--b",
            "",
            "Could not be delivered to: <gone@provider.example>",
            "As their mailbox is full.",
            "--b",
            "Content-Type: message/rfc822",
            "",
            "Message-ID: <sent@desk.example>",
            "To: gone@provider.example",
            "",
            "Bonjour",
            "--b--"
        };
        Verdict verdict = Written.verdictOn(notice);

        assertThat(verdict.category()).isEqualTo(MailCategory.BOUNCE);
        assertThat(verdict.bounce().failedAddress()).isEqualTo("gone@provider.example");
        assertThat(verdict.bounce().originalMessageId()).isEqualTo("<sent@desk.example>");

        notice[0] = "Return-Path: <no-reply@provider.example>";
        assertThat(Written.categoryOf(notice)).isEqualTo(MailCategory.AUTOMATIC);
    }

    @Test
    void aPostmasterWhoQuotesADialogueIsAPerson() {
        assertThat(Written.categoryOf(
                        "From: Paul Verne <postmaster@client.example>",
                        "Subject: Re: votre serveur",
                        "",
                        "Bonjour,\n> Error: Invalid user address\n> RCPT TO: gone@example.org\nQue faire ?"))
                .isEqualTo(MailCategory.HUMAN);
    }

    @Test
    void aLongNoticeIsReadInTime() {
        String line = "undeliverable " + "x".repeat(200) + " a@ <<<>>> Received: \n";
        assertThat(Written.categoryOf(
                        "From: MAILER-DAEMON@mx.example.org", "Subject: failure notice", "", line.repeat(20_000)))
                .isEqualTo(MailCategory.BOUNCE);
        for (String text : new String[] {"a", "Received: \n", "Message-ID: ", "<a@", "550 "}) {
            assertThat(Written.categoryOf(
                            "From: MAILER-DAEMON@mx.example.org", "Subject: failure notice", "", text.repeat(500_000)))
                    .isEqualTo(MailCategory.BOUNCE);
        }
    }
}
