package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Promise 1: whatever comes in as a mail can be judged. */
class VerdictPropertyTest {

    @Property(tries = 1_000)
    void anyMixtureOfMailPiecesGivesAVerdict(@ForAll("pieces") String mail) {
        Verdict verdict = Written.verdictOn(mail);

        assertThat(verdict.category()).isNotNull();
        assertThat(verdict.bounce() != null).isEqualTo(verdict.category() == MailCategory.BOUNCE);
        if (verdict.bounce() != null && verdict.bounce().reason() != null) {
            assertThat(verdict.bounce().reason()).doesNotContain("\n").isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> piece = Arbitraries.of(
                "From: MAILER-DAEMON@x.example\n",
                "From: <>\n",
                "From: Mail Delivery System (\n",
                "Return-Path: <>\n",
                "X-Failed-Recipients: @\n",
                "Subject: Undelivered Mail\n",
                "Subject: [SPAM\n",
                "Authentication-Results: ((\"\\\n",
                "Authentication-Results: a; spf = ; dkim/=pass; =\n",
                "ARC-Authentication-Results: i=;\n",
                "Received-SPF: (\n",
                "X-Spam-Status: Yes, score=\n",
                "X-Spam-Score: 999999999999.99.9\n",
                "Message-ID: <..@desk.example>\n",
                "x-amz-sns-message-id: 1\n",
                "Content-Type: multipart/report; boundary=b\n",
                "\n",
                "--b\n",
                "Content-Type: message/delivery-status\n",
                "Final-Recipient: rfc822; a@b\n",
                "Final-Recipient: \\x{FFFFFF}@\n",
                "Action: delayed\n",
                "Status: 5.\n",
                " folded\n",
                "Diagnostic-Code: ;\n",
                "<a@b.example>: 550\n",
                "could not be delivered\n",
                "----- Original message -----\n",
                "Received: x\n",
                "Message-Id: <\n",
                "{\"notificationType\":\"Bounce\"",
                "}\n",
                "\u0000\u00ff@\ud83d");
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }
}
