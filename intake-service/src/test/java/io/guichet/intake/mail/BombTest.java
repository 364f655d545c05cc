package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that are made to take all time and memory: each becomes a message that says which limit it reached. */
class BombTest {

    private static final int ONE_GIGABYTE = 1024 * 1024 * 1024;
    private static final int MAX_MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Subject: Bomb\\n|X-Header: a\\n|64 KB",
                "Subject: Bomb\\nX-Header: |a|64 KB",
                "Subject: Bomb\\nX-Header: a\\n| b\\n|64 KB",
                "Subject: Bomb\\n\\n|a|25 MB",
                "Subject: Bomb\\nContent-Transfer-Encoding: base64\\n\\n|QUJD|25 MB",
                "Subject: Bomb\\nContent-Type: image/png\\nContent-Transfer-Encoding: base64\\n\\n|QUJDRA==\\n|25 MB",
                "Subject: Bomb\\nContent-Transfer-Encoding: quoted-printable\\n\\n|=\\n|25 MB",
                "Subject: Bomb\\nContent-Transfer-Encoding: quoted-printable\\n\\n|=3D |25 MB",
                "Subject: Bomb\\nContent-Type: multipart/mixed; boundary=b\\n\\n|--b\\n\\nx\\n|500 parts",
                "Subject: Bomb\\nContent-Type: multipart/mixed; boundary=b\\n\\n|--b\\n|500 parts",
                "Subject: Bomb\\nContent-Type: multipart/mixed; boundary=b\\n\\n--b\\n|X: y\\n|64 KB",
                "Subject: Bomb\\nContent-Type: multipart/mixed; boundary=b\\n\\n--b\\nX: |y|64 KB",
                "Subject: Bomb\\nContent-Type: message/rfc822\\n\\n|Subject: a\\nContent-Type: message/rfc822\\n\\n|25 MB"
            })
    void anEndlessMailIsReadUpToItsLimit(String beginning, String endless, String limit) {
        ReadMail mail = new MailReader(InstantSource.system())
                .read(new SequenceInputStream(bytes(lines(beginning)), endless(lines(endless))));

        assertThat(mail.subject()).isEqualTo("Bomb");
        assertThat(mail.unreadable()).contains(limit);
        mail.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<i><p>",
                "<table><tr><td>",
                "<table>",
                "<blockquote type=cite>",
                "<div class=gmail_signature>",
                "<div style='border:none;border-top:solid #E1E1E1'>",
                "<a href=x>",
                "<ul><li>",
                "<select>",
                "<svg><math>",
                "<!--",
                "<![CDATA[",
                "<img src=cid:a@b ",
                "<p style=\"color:red;",
                "&",
                "&nbsp;",
                "<",
                "<span style=display:none>",
                "<template>",
                "x<br>"
            })
    void aMegabyteOfAnyHtmlIsShownOrSaysWhyNot(String tag) {
        String html = tag.repeat(MAX_MEBIBYTE / tag.length());

        ReadMail mail = read("Subject: Bomb\nContent-Type: text/html\n\n" + html);

        assertThat(mail.subject()).isEqualTo("Bomb");
        assertThat(mail.body().html() == null || mail.body().html().length() <= SafeHtml.MAX_LENGTH)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "b",
                "font",
                "span",
                "blockquote",
                "section",
                "table><tr><td",
                "ul><li",
                "i><p",
                "DIV",
                "svg",
                "select"
            })
    void aHundredThousandLevelsOfHtmlAreReadUpToTheLimit(String element) {
        ReadMail mail = read("Subject: Bomb\nContent-Type: text/html\n\n<p>What matters.</p>"
                + ("<" + element + ">").repeat(100_000));

        assertThat(mail.unreadable()).isNull();
        assertThat(mail.text()).startsWith("What matters.");
        assertThat(mail.body().cut()).isTrue();
    }

    @Test
    void whatNeedNotBeClosedIsNotNested() {
        ReadMail mail = read("Subject: x\nContent-Type: text/html\n\n" + "<p>a<br>".repeat(2_000) + "<p>The end");

        assertThat(mail.text()).endsWith("The end");
        assertThat(mail.body().cut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "html|<table>|<tr><td>a</td><td>b</td></tr>",
                "html|<table>|<tr style='color:red'><td width=10>a",
                "html|<pre>|a",
                "html|x|&#120;",
                "html|<p style='|color:red;",
                "html|<a href='|x",
                "plain|a|a",
                "plain|a|>",
                "plain|a|> > ",
                "plain|On |1 ",
                "plain|On 1 Paul <|a@",
                "plain|Le 24 |a écrit ",
                "plain|De : |a@b ",
                "plain|-|-",
                "plain|_|_",
                "plain|Envoyé de |mon ",
                "plain|a|\\t ",
                "plain|a|\\nDe : a",
                "plain|a|\\nDe : a\\nDate : b\\n",
                "plain|a|\\nLe 24 Paul\\n",
                "plain|a|\\n> b\\n\\nc",
                "plain|a|\\n-- \\n",
                "plain|a|\\nCordialement\\n",
                "plain|a|\\n-----Original Message-----"
            })
    void tenMegabytesOfAnyTextAreReadInTime(String kind, String beginning, String again) {
        String piece = lines(again).replace("\\t", "\t");
        String text = beginning + piece.repeat(10 * MAX_MEBIBYTE / piece.getBytes(StandardCharsets.UTF_8).length);

        ReadMail mail = read(
                "From: alix@desk.example\nSubject: Bomb\nContent-Type: text/" + kind + "; charset=utf-8\n\n" + text);

        assertThat(mail.unreadable()).isNull();
        assertThat(mail.body().cut()).isTrue();
        assertThat(mail.text().length()).isLessThanOrEqualTo(MailLimits.TEXT_BYTES);
    }

    @Test
    void timeIsLookedAtBeforeEachStep() {
        byte[] mail = "Subject: x\nContent-Type: text/html\n\n<p>text</p>".getBytes(StandardCharsets.US_ASCII);
        int looks = new LateClock(Integer.MAX_VALUE).looksOf(mail);

        List<ReadMail> read = IntStream.range(1, looks)
                .mapToObj(inTime -> new MailReader(new LateClock(inTime)).read(new ByteArrayInputStream(mail)))
                .toList();

        assertThat(read).allSatisfy(late -> assertThat(late.unreadable()).contains("10 s"));
        assertThat(read).anySatisfy(late -> {
            assertThat(late.text()).isEqualTo("text");
            assertThat(late.body().html()).isNull();
        });
    }

    /** After so many looks it is a minute later. */
    private static final class LateClock implements InstantSource {
        private final int inTime;
        private int looks;

        LateClock(int inTime) {
            this.inTime = inTime;
        }

        int looksOf(byte[] mail) {
            new MailReader(this).read(new ByteArrayInputStream(mail));
            return looks;
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plusSeconds(++looks > inTime ? 60 : 0);
        }
    }

    @Test
    void mailsWithinMailsAreReadUpToTheLimit() {
        String mail = "Subject: inner\n\n" + "x".repeat(3 * MAX_MEBIBYTE);
        for (int i = 0; i < 40; i++) {
            mail = "Subject: Bomb\nContent-Type: message/rfc822\n\n" + mail;
        }

        ReadMail read = read(mail);

        int depth = 0;
        String reason = "";
        for (ReadMail inner = read; inner != null; inner = inner.body().enclosed()) {
            depth++;
            reason = inner.unreadable() == null ? reason : inner.unreadable();
        }
        assertThat(depth).isLessThanOrEqualTo(MailLimits.DEPTH + 1);
        assertThat(reason).contains("50 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "iso-2022-jp", "utf-16", "hz-gb-2312", "big5", "x-no-such", "utf-8"})
    void aMegabyteOfShiftsIsDecoded(String charset) {
        String shifts = "\u001b$B\u001b(B+AOk-~{~}".repeat(MAX_MEBIBYTE / 15);

        ReadMail mail = read("Subject: Bomb\nContent-Type: text/plain; charset=" + charset + "\n\n" + shifts);

        assertThat(mail.unreadable()).isNull();
        assertThat(mail.text()).isNotEmpty();
    }

    @Test
    void namesOfFilesLeadNowhere() {
        String part = "--b\nContent-Type: application/zip\nContent-Disposition: attachment; filename=\"%s\"\n\nPK\n";
        String mail = Stream.of(
                        "../../etc/passwd",
                        "C:\\Windows\\win.ini",
                        "..",
                        "/",
                        "a/b/../../c.zip",
                        "%2e%2e%2fx",
                        "x\0.zip")
                .map(part::formatted)
                .reduce("Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n", String::concat);

        assertThat(read(mail).attachments())
                .hasSize(7)
                .allSatisfy(file -> assertThat(String.valueOf(file.name())).doesNotContain("/", "\\", "\0"))
                .noneSatisfy(file -> assertThat(String.valueOf(file.name())).startsWith(".."));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void noFieldBreaksALine(String header) {
        ReadMail mail = read(header + "\nSubject: x\n\ntext");

        assertThat(Stream.of(mail.from(), mail.to(), mail.cc(), mail.subject(), mail.messageId(), mail.references())
                        .map(String::valueOf))
                .allSatisfy(field -> assertThat(field).doesNotContain("\r", "\n", "\0"));
    }

    static Stream<String> injections() {
        String evil = "=?utf-8?Q?a=0D=0ABcc:_evil@example.org=00?=";
        return Stream.of(
                "Subject: " + evil,
                "From: " + evil + " <a@b.example>",
                "From: \"a\0b\" <a\0@b.example>",
                "From: <=?utf-8?Q?a=0D=0A?=@b.example>",
                "To: " + evil + " <a@b.example>, \"x\r y\" <c@d.example>",
                "Message-ID: <a\0b@c>",
                "References: <a\rb@c> <" + evil + ">",
                "Cc: =?utf-8?B?DQpCY2M6IGV2aWw=?= <a@b.example>");
    }

    private static ReadMail read(String mail) {
        return Mails.read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A gigabyte of the same again. */
    private static InputStream endless(String text) {
        byte[] piece = text.repeat(Math.max(1, 8_192 / text.length())).getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long given;

            @Override
            public int read() {
                return given++ >= ONE_GIGABYTE ? -1 : piece[(int) (given % piece.length)];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int from = (int) (given % piece.length);
                int count = Math.min(length, piece.length - from);
                System.arraycopy(piece, from, buffer, offset, count);
                given += count;
                return given >= ONE_GIGABYTE ? -1 : count;
            }
        };
    }
}
