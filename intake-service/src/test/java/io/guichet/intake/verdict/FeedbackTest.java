package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final String REPORT = """
            From: fbl@provider.example
            Subject: Complaint
            Content-Type: multipart/report%s; boundary=b

            --b

            This is an abuse report.
            --b
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            --b--
            """;

    @Test
    void aReportIsToldByItsTypeOrByItsPart() {
        assertThat(Written.categoryOf(REPORT.formatted("; report-type=feedback-report")))
                .isEqualTo(MailCategory.FEEDBACK);
        assertThat(Written.categoryOf(REPORT.formatted(""))).isEqualTo(MailCategory.FEEDBACK);
    }

    @Test
    void microsoftsComplaintsHaveNoReport() {
        assertThat(Written.categoryOf(
                        "From: staff@hotmail.com", "Subject: complaint about message from 192.0.2.1", "", "See below."))
                .isEqualTo(MailCategory.FEEDBACK);
        assertThat(Written.categoryOf(
                        "From: anna@client.example", "Subject: complaint about message from you", "", "I am angry."))
                .isEqualTo(MailCategory.HUMAN);
    }

    @Test
    void anUnsubscriptionByAppleMailIsOne() {
        assertThat(Written.categoryOf(
                        "From: anna@icloud.example",
                        "Auto-Submitted: auto-replied",
                        "X-Apple-Unsubscribe: true",
                        "",
                        "Apple Mail sent this."))
                .isEqualTo(MailCategory.FEEDBACK);
    }

    @Test
    void amazonTellsInJson() {
        String head =
                "From: no-reply@sns.amazonaws.com\nx-amz-sns-message-id: 1\nSubject: AWS Notification Message\n\n";
        assertThat(Written.categoryOf(head + "{\"notificationType\":\"Complaint\"}\n\n--\nunsubscribe here"))
                .isEqualTo(MailCategory.FEEDBACK);
        assertThat(Written.categoryOf(head + "{\"notificationType\":\"Delivery\"}"))
                .isEqualTo(MailCategory.AUTOMATIC);
        assertThat(Written.categoryOf(head + "{\"notificationType\":")).isEqualTo(MailCategory.AUTOMATIC);

        Verdict bounce = Written.verdictOn(head
                + "{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\",\"bouncedRecipients\":"
                + "[{\"emailAddress\":\"Gone@example.org\",\"status\":\"5.1.1\",\"diagnosticCode\":\"smtp; 550 5.1.1 no\"}]},"
                + "\"mail\":{\"commonHeaders\":{\"messageId\":\"<1@desk.example>\"}}}");
        assertThat(bounce.category()).isEqualTo(MailCategory.BOUNCE);
        assertThat(bounce.bounce())
                .isEqualTo(new DeliveryFailure("gone@example.org", "<1@desk.example>", true, "5.1.1", "550 5.1.1 no"));
    }

    @Test
    void amazonsJsonIsReadWrappedAndCutIntoLinesToo() {
        String head =
                "From: no-reply@sns.amazonaws.com\nx-amz-sns-message-id: 1\nSubject: AWS Notification Message\n\n";
        String bounce = "{\"notificationType\":\"Bounce\",\"bounce\":{\"bouncedRecipients\":"
                + "[{\"emailAddress\":\"gone@example.org\",\"status\":\"5.1.1\"}]}}";

        for (String text : new String[] {
            "{\n  \"Type\" : \"Notification\",\n  \"Message\" : \"" + bounce.replace("\"", "\\\"") + "\"\n}",
            bounce.replace("@exam", "@ex\n am")
        }) {
            assertThat(Written.verdictOn(head + text).bounce().failedAddress()).isEqualTo("gone@example.org");
        }
    }
}
