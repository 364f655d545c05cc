package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.notification.desk.Desks;
import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.letter.Letter;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final EmailAddress RECIPIENT =
            EmailAddress.parse("caller@example.org").orElseThrow();

    @Test
    void aMailSaysWhoItIsFromAndThatAMachineWroteIt() {
        var headers = mail("[2026-000001] Hello", "<customer@example.org>").headers();

        assertThat(headers)
                .containsEntry("From", "=?UTF-8?B?U3VwcG9ydCDDiW1pbGU=?= <assistance@desk.test>")
                .containsEntry("To", "caller@example.org")
                .containsEntry("Subject", "[2026-000001] Hello")
                .containsEntry("Message-ID", "<id@desk.test>")
                .containsEntry("In-Reply-To", "<customer@example.org>")
                .containsEntry("References", "<customer@example.org>")
                .containsEntry("Auto-Submitted", "auto-replied")
                .containsEntry("X-Auto-Response-Suppress", "All");
    }

    @Test
    void aCallIsNoMailToAnswer() {
        assertThat(mail("Hello", null).headers()).doesNotContainKeys("In-Reply-To", "References");
    }

    @Test
    void aSubjectCannotBringInAHeader() {
        assertThat(mail("Hello\r\nBcc: all@example.org", null).headers().values())
                .noneMatch(value -> value.contains("\n"));
    }

    @Test
    void anAgentsReplyIsAPersonsMailWithItsCopies() {
        var copy = EmailAddress.parse("boss@example.org").orElseThrow();
        var thread = new MailThread("<id@desk.test>", "<2@x.org>", List.of("<1@x.org>", "<2@x.org>"));

        var headers = new OutgoingMail(
                        Desks.test().defaultSender(),
                        RECIPIENT,
                        List.of(copy),
                        new Letter("Hello", "text", "<p>text</p>"),
                        thread,
                        OutgoingMail.Origin.PERSON)
                .headers();

        assertThat(headers)
                .containsEntry("Cc", "boss@example.org")
                .containsEntry("In-Reply-To", "<2@x.org>")
                .containsEntry("References", "<1@x.org>\r\n <2@x.org>")
                .doesNotContainKeys("Auto-Submitted", "X-Auto-Response-Suppress");
    }

    private static OutgoingMail mail(String subject, String answers) {
        return new OutgoingMail(
                Desks.test().defaultSender(),
                RECIPIENT,
                List.of(),
                new Letter(subject, "text", "<p>text</p>"),
                new MailThread("<id@desk.test>", answers, List.of()),
                OutgoingMail.Origin.ANSWERING_MACHINE);
    }
}
