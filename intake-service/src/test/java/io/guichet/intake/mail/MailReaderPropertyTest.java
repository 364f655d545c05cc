package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Promise 1: whatever comes in as a mail becomes a message. */
class MailReaderPropertyTest {

    @Property(tries = 1_000)
    void anyBytesGiveAMail(@ForAll @Size(max = 2_000) byte[] bytes) {
        assertIsComplete(Mails.read(bytes));
    }

    @Property(tries = 2_000)
    void anyMixtureOfMailPiecesGivesAMail(@ForAll("pieces") String mail) {
        assertIsComplete(Mails.read(mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> piece = Arbitraries.of(
                "From: a@b.example\r\n",
                "From: \"=?utf-8?q?=C3?=\" <a@>\n",
                "Sender: ((((((((\n",
                "To: undisclosed-recipients:;\n",
                "Subject: =?utf-8?b?@@@?=\n",
                "Subject: \u0000\u0001\n",
                "Date: 99 Foo 0000 99:99\n",
                "Message-ID: <<>>\n",
                "References: <a@b> <\n",
                "Content-Type: multipart/mixed; boundary=b\n",
                "Content-Type: multipart/alternative; boundary=\"b\"\n",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\n",
                "Content-Type: text/html; charset=utf-7\n",
                "Content-Type: text/plain; charset=\"\n",
                "Content-Type: message/rfc822\n",
                "Content-Type: ;;;=\n",
                "Content-Transfer-Encoding: base64\n",
                "Content-Transfer-Encoding: quoted-printable\n",
                "Content-Transfer-Encoding: x-uuencode\n",
                "Content-Disposition: attachment; filename*0*=utf-8''%e2%82; filename*1=x\n",
                "\n",
                "\r\n",
                "--b\n",
                "--b--\n",
                "=E9=\n=ZZ\n",
                "SGVsbG8=\n",
                "<p>\u00e9<![CDATA[</p>\n",
                " folded\n",
                ":\n",
                "\u00ff\u00fe");
        return piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void assertIsComplete(ReadMail mail) {
        assertThat(mail.text()).doesNotContain("\u0000");
        assertThat(mail.subject()).doesNotContain("\u0000", "\n");
        assertThat(mail.to()).isNotNull();
    }
}
