package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryReportTest {

    private static final String REPORT = """
            From: MAILER-DAEMON@mx.example.org
            Subject: Report
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            A report.
            --b
            Content-Type: %s

            Reporting-MTA: dns; mx.example.org

            %s
            --b
            Content-Type: %s

            Message-ID: <original@desk.example>
            Subject: Your ticket
            --b--
            """;

    @Test
    void whatTheStandardSaysIsRead() {
        assertThat(failure("Final-Recipient: rfc822; <Gone@Example.org>\nAction: failed\nStatus: 5.1.1 (bad mailbox)\n"
                        + "Diagnostic-Code: smtp; 550 5.1.1\n  User unknown"))
                .isEqualTo(new DeliveryFailure(
                        "gone@example.org", "<original@desk.example>", true, "5.1.1", "550 5.1.1 User unknown"));
    }

    @Test
    void aDelayIsNotForGoodWhateverItsStatus() {
        assertThat(failure("Final-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 5.4.7")
                        .permanent())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5.2.2, true", "4.2.2, false"})
    void theClassOfTheStatusDecides(String status, boolean permanent) {
        assertThat(failure("Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: " + status)
                        .permanent())
                .isEqualTo(permanent);
    }

    @Test
    void ofSeveralRecipientsTheFirstThatFailedIsTold() {
        DeliveryFailure failure = failure("Final-Recipient: rfc822; a@b.example\nAction: delivered\nStatus: 2.0.0\n\n"
                + "Final-Recipient: rfc822; b@b.example\nAction: delayed\nStatus: 4.0.0\n\n"
                + "Final-Recipient: rfc822; c@b.example\nAction: failed\nStatus: 5.1.1");

        assertThat(failure.failedAddress()).isEqualTo("c@b.example");
        assertThat(failure.permanent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivered", "relayed", "expanded"})
    void aReceiptIsAutomaticAndNoBounce(String action) {
        assertThat(verdict(
                                "message/delivery-status",
                                "Final-Recipient: rfc822; a@b.example\nAction: " + action + "\nStatus: 2.0.0")
                        .category())
                .isEqualTo(MailCategory.AUTOMATIC);
    }

    @Test
    void anInternationalReportIsReadToo() {
        DeliveryFailure failure = verdict(
                        "message/global-delivery-status",
                        "Final-Recipient: utf-8; j\\x{E9}r\\x{F4}me@example.org\nAction: failed\nStatus: 5.1.1")
                .bounce();

        assertThat(failure.failedAddress()).isEqualTo("jérôme@example.org");
    }

    @Test
    void anAddressOfX400GivesWayToTheOriginalOne() {
        assertThat(failure(
                                "Final-Recipient: x400; /S=Gone/O=Example/C=FR\nOriginal-Recipient: rfc822; gone@example.org\n"
                                        + "Action: failed\nStatus: 5.1.1")
                        .failedAddress())
                .isEqualTo("gone@example.org");
    }

    @Test
    void aReportWithoutRecipientsIsAFailureAllTheSame() {
        assertThat(verdict("message/delivery-status", "Arrival-Date: today").category())
                .isEqualTo(MailCategory.BOUNCE);
    }

    @Test
    void aReportThatAPersonPassesOnIsNotTheirs() {
        String mail = REPORT.formatted(
                        "message/delivery-status", "Final-Recipient: rfc822; a@b.example", "message/rfc822")
                .replace("MAILER-DAEMON@mx.example.org", "anna@client.example")
                .replace("multipart/report; report-type=delivery-status", "multipart/mixed");

        assertThat(Written.categoryOf(mail)).isEqualTo(MailCategory.HUMAN);
    }

    private static DeliveryFailure failure(String recipients) {
        return verdict("message/delivery-status", recipients).bounce();
    }

    private static Verdict verdict(String mediaType, String recipients) {
        return Written.verdictOn(REPORT.formatted(mediaType, recipients, "text/rfc822-headers"));
    }
}
