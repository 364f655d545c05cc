package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    @Test
    void aPlainMailIsRead() {
        ReadMail mail = Mails.read(Mails.named("plain.eml"));

        assertThat(mail.from()).isEqualTo(new MailAddress("Claire Martin", "caller@example.org"));
        assertThat(mail.to())
                .containsExactly(
                        new MailAddress(null, "assistance@desk.example"),
                        new MailAddress("Contact, du bureau", "contact@desk.example"));
        assertThat(mail.cc()).containsExactly(new MailAddress(null, "compta@example.org"));
        assertThat(mail.subject()).isEqualTo("Export refuses to start");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-20T08:12:00Z"));
        assertThat(mail.messageId()).isEqualTo("<1234@example.org>");
        assertThat(mail.inReplyTo()).isEqualTo("<1200@desk.example>");
        assertThat(mail.references()).containsExactly("<1199@example.org>", "<1200@desk.example>");
        assertThat(mail.text()).startsWith("Hello,\n\nsince the update").endsWith("Regards, Claire");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.unreadable()).isNull();
    }

    @Test
    void latinQuotedPrintableIsRead() {
        ReadMail mail = Mails.read(Mails.named("latin-quoted-printable.eml"));

        assertThat(mail.from()).isEqualTo(new MailAddress("Hélène Lefèvre", "helene@atelier.example"));
        assertThat(mail.subject()).isEqualTo("Clôture de l'exercice : impossible d'éditer");
        assertThat(mail.text()).contains("s'arrête à la page 2 et le message dit « fichier absent ».");
    }

    @Test
    void htmlAloneIsReadAsTextAndFilesAreListed() {
        ReadMail mail = Mails.read(Mails.named("html-with-attachment.eml"));

        assertThat(mail.subject()).isEqualTo("Capture d'écran");
        assertThat(mail.text()).isEqualTo("Bonjour,\n\nvoir la pièce jointe.\nMerci");
        assertThat(mail.attachments())
                .containsExactly(new MailAttachment(
                        "1",
                        "capture d'écran.png",
                        "image/png",
                        60,
                        mail.body().files().get(0).content().sha256(),
                        false,
                        null));
    }

    @Test
    void ofTwoVersionsThePlainOneIsRead() {
        ReadMail mail = Mails.read(Mails.named("alternative.eml"));

        assertThat(mail.text()).isEqualTo("How do I print a receipt?");
        assertThat(mail.attachments())
                .extracting(MailAttachment::name, MailAttachment::mediaType, MailAttachment::size)
                .containsExactly(tuple("logo.gif", "image/gif", 6L));
    }

    @Test
    void bytesThatAreNoMailSaySo() {
        ReadMail mail = Mails.read(Mails.named("no-header.eml"));

        assertThat(mail.unreadable()).contains("no header");
        assertThat(mail.from()).isNull();
        assertThat(mail.text()).isEmpty();
    }

    @Test
    void aTextWithoutAHeaderIsKeptAsText() {
        ReadMail mail = read("The export does not start.\nPlease help.\n");

        assertThat(mail.unreadable()).contains("no header");
        assertThat(mail.text()).isEqualTo("The export does not start.\nPlease help.");
    }

    @Test
    void anAddressFieldOfNothingButCommentsNamesNobody() {
        ReadMail mail = read("From: " + "(".repeat(60_000) + "\nSubject: Comments\n\ntext\n");

        assertThat(mail.from()).isNull();
        assertThat(mail.subject()).isEqualTo("Comments");
        assertThat(mail.text()).isEqualTo("text");
    }

    @Test
    void anMboxSeparatorIsNotPartOfTheText() {
        ReadMail mail = read("From me@client.example Fri Nov 20 09:12:00 2026\nSubject: One\n\ntext\n");

        assertThat(mail.subject()).isEqualTo("One");
        assertThat(mail.text()).isEqualTo("text");
    }

    @Test
    void partsNestedTooDeepAreLeftOutAndTheSubjectStays() {
        StringBuilder mail = new StringBuilder("Subject: Deep\n");
        for (int i = 0; i < 1_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }

        ReadMail read = read(mail.toString());

        assertThat(read.subject()).isEqualTo("Deep");
        assertThat(read.unreadable()).contains("deeper than 20");
    }

    @Test
    void whatWasReadBeforeALimitIsKept() {
        String parts = "--b\nContent-Type: text/plain\n\nfirst\n" + "--b\nContent-Type: image/png\n\nx\n".repeat(600);

        ReadMail read = read("Subject: Many\nContent-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n");

        assertThat(read.text()).isEqualTo("first");
        assertThat(read.unreadable()).contains("more than 500 parts");
    }

    @Test
    void aHeaderWithoutEndIsLeftOutAndItsBeginningStays() {
        ReadMail read = read("Subject: Long\nFrom: a@b.example\n" + "X-Filler: y\n".repeat(100_000) + "\ntext");

        assertThat(read.subject()).isEqualTo("Long");
        assertThat(read.unreadable()).contains("64 KB");
    }

    @Test
    void aHeaderOfAPartMayNotBeEndlessEither() {
        ReadMail read = read("Subject: Part\nContent-Type: multipart/mixed; boundary=b\n\n--b\nX-Long: "
                + "y".repeat(100_000) + "\n\ntext\n--b--\n");

        assertThat(read.subject()).isEqualTo("Part");
        assertThat(read.unreadable()).contains("64 KB");
    }

    @Test
    void aBodyOfOneLongLineIsRead() {
        ReadMail read = read("Subject: Line\n\n" + "word ".repeat(100_000));

        assertThat(read.unreadable()).isNull();
        assertThat(read.text()).hasSizeGreaterThan(400_000);
    }

    @Test
    void aMultipartWithoutAnyPartIsItsText() {
        assertThat(Mails.read(Mails.named("broken-multipart.eml")).text()).startsWith("There is no boundary");
    }

    @Test
    void aTextLongerThanWhatIsReadSaysSo() {
        String mail =
                "Subject: x\nContent-Type: text/html\n\n<p>one</p><!--" + "-".repeat(5 * 1024 * 1024) + "--><p>two</p>";

        assertThat(read(mail).body().cut()).isTrue();
        assertThat(Mails.read(Mails.named("plain.eml")).body().cut()).isFalse();
    }

    @Test
    void aNamedFolderIsNotPartOfAFilesName() {
        ReadMail read = read(
                "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                        + "Content-Type: text/csv\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\n\nx\n--b--\n");

        assertThat(read.attachments()).extracting(MailAttachment::name).containsExactly("passwd");
    }

    @Test
    void filesAreNumberedAndPicturesOfTheTextAreToldFromTheOthers() {
        ReadMail read = read("""
                Subject: x
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html

                <img src="cid:logo@1">
                --b
                Content-Type: image/gif
                Content-ID: <logo@1>

                GIF
                --b
                Content-Type: whatever
                Content-Disposition: attachment; filename=x

                x
                --b--
                """);

        assertThat(read.attachments())
                .extracting(
                        MailAttachment::id,
                        MailAttachment::inline,
                        MailAttachment::contentId,
                        MailAttachment::mediaType)
                .containsExactly(tuple("1", true, "logo@1", "image/gif"), tuple("2", false, null, "text/plain"));
    }

    @Test
    void aMailLargerThanTheLimitIsReadUpToThere() throws IOException {
        byte[] beginning = "Subject: Large\n\nhello\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        ReadMail read = new MailReader(InstantSource.system())
                .read(new SequenceInputStream(new ByteArrayInputStream(beginning), endless));

        assertThat(read.subject()).isEqualTo("Large");
        assertThat(read.text()).startsWith("hello");
        assertThat(read.unreadable()).contains("25 MB");
    }

    @Test
    void readingEndsWhenItsTimeIsOver() {
        Instant start = Instant.parse("2026-11-20T08:12:00Z");
        AtomicInteger seconds = new AtomicInteger();
        InstantSource hurried = () -> start.plusSeconds(seconds.getAndAdd(4));

        ReadMail read = new MailReader(hurried).read(Mails.named("alternative.eml"));

        assertThat(read.subject()).isEqualTo("Receipt");
        assertThat(read.unreadable()).contains("10 s");
    }

    @Test
    void aTextThatIsTheOnlyPartIsReadEvenWhenItHasAName() {
        assertThat(read("Subject: x\nContent-Type: text/plain; name=note.txt\n\nhello")
                        .text())
                .isEqualTo("hello");
    }

    @Test
    void aHtmlPageSaysItsOwnCharset() {
        byte[] mail = ("Subject: x\nContent-Type: text/html\n\n<meta charset=\"iso-8859-15\">10 \u00a4")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Mails.read(mail).text()).isEqualTo("10 €");
    }

    private static ReadMail read(String mail) {
        return Mails.read(mail.getBytes(StandardCharsets.UTF_8));
    }
}
