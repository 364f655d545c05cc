package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How many ordinary mails one core reads in a second, and what a mail of 25 MB takes of the heap: {@code ./intake-service/bench Parsing}. */
class ParsingBench {

    private static final int ROUNDS = 9;
    private static final int MAILS = 2_000;
    private static final int MAX_BYTES = 25 * 1024 * 1024;

    private final MailReader reader = new MailReader(InstantSource.system());

    @Test
    void ordinaryMailsPerSecondAndCore() {
        byte[][] mails = new byte[20][];
        for (int i = 0; i < mails.length; i++) {
            mails[i] = ordinary(i);
        }
        long[] rates = new long[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < MAILS; i++) {
                try (ReadMail mail = reader.read(mails[i % mails.length])) {
                    assertThat(mail.unreadable()).isNull();
                }
            }
            if (round >= 0) {
                rates[round] = MAILS * 1_000_000_000L / (System.nanoTime() - start);
            }
        }
        Arrays.sort(rates);
        System.out.printf(
                "ordinary mails of %d bytes: %d per second and core (median of %d rounds of %d; %d to %d)%n",
                mails[0].length, rates[ROUNDS / 2], ROUNDS, MAILS, rates[0], rates[ROUNDS - 1]);
    }

    @Test
    void heapOfAMailOf25Megabytes() {
        long most = 0;
        for (int i = 0; i < 5; i++) {
            System.gc();
            HeapWatch watch = new HeapWatch(used());
            try (ReadMail mail = reader.read(watch.over(large()))) {
                assertThat(mail.attachments()).hasSize(1);
                watch.look();
            }
            most = Math.max(most, watch.most());
        }
        System.out.printf(
                "a mail of 25 MB, in files: at most %d MB of heap more (5 times, garbage collected at each look)%n",
                most >> 20);
    }

    /** Looks at the heap in use, garbage collected, each 2 MB of input. */
    private static final class HeapWatch {
        private final long before;
        private long most;

        HeapWatch(long before) {
            this.before = before;
        }

        InputStream over(InputStream mail) {
            int[] left = {0};
            return new BudgetedInput(mail, count -> {
                left[0] -= count;
                if (left[0] <= 0) {
                    left[0] = 2 * 1024 * 1024;
                    look();
                }
            });
        }

        void look() {
            System.gc();
            most = Math.max(most, used() - before);
        }

        long most() {
            return most;
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A reply in plain text and HTML, with the picture of a signature: 20 KB. */
    private static byte[] ordinary(int seed) {
        String sentence =
                "Depuis la mise à jour numéro " + seed + ", l'export du grand livre s'arrête à la page deux. ";
        String quoted = "> Bonjour, avez-vous essayé de redémarrer le poste avant de relancer l'export ?\n";
        String plain = sentence.repeat(8) + "\n\nCordialement,\nClaire Martin\nAtelier Martin\n\n"
                + "Le mar. 24 nov. 2026 à 09:12, Paul Verne <paul@desk.example> a écrit :\n\n" + quoted.repeat(22);
        String html = "<html><head><style>p{margin:0}</style></head><body>"
                + ("<p class=\"MsoNormal\" style=\"color:black;font-family:Calibri\">" + sentence
                                + "<b>Merci</b><br></p>")
                        .repeat(18)
                + "<img src=\"cid:logo@1\" width=\"120\" height=\"40\"><table><tr><td>Claire</td><td>Martin</td></tr></table>"
                + "<blockquote type=\"cite\">" + ("<div>" + quoted.substring(2) + "</div>").repeat(22)
                + "</blockquote></body></html>";
        byte[] picture = new byte[8_500];
        new Random(seed).nextBytes(picture);
        return ("From: =?utf-8?Q?Claire_Martin?= <claire" + seed + "@client.example>\r\nTo: assistance@desk.example\r\n"
                        + "Subject: =?utf-8?B?UmU6IGwnZXhwb3J0IHMnYXJyw6p0ZQ==?=\r\nDate: Tue, 24 Nov 2026 09:30:00 +0100\r\n"
                        + "Message-ID: <" + seed
                        + "@client.example>\r\nIn-Reply-To: <1@desk.example>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/related; boundary=rel\r\n\r\n--rel\r\n"
                        + "Content-Type: multipart/alternative; boundary=alt\r\n\r\n--alt\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + plain
                        + "\r\n--alt\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                        + html
                        + "\r\n--alt--\r\n--rel\r\nContent-Type: image/png; name=\"logo.png\"\r\nContent-ID: <logo@1>\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(picture) + "\r\n--rel--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream large() {
        byte[] head =
                ("From: big@client.example\r\nSubject: Big\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                                + "Content-Type: text/plain\r\n\r\nVoir ci-joint.\r\n--b\r\nContent-Type: application/zip; name=big.zip\r\n"
                                + "Content-Transfer-Encoding: base64\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] line = ("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==".substring(0, 68)
                        + "ABCDEFGH\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        InputStream lines = new InputStream() {
            private int left = MAX_BYTES - head.length - tail.length;

            @Override
            public int read() {
                return left <= 0 ? -1 : line[(left--) % line.length];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int count = Math.min(Math.min(length, left), line.length);
                System.arraycopy(line, 0, buffer, offset, Math.max(0, count));
                left -= count;
                return count <= 0 ? -1 : count;
            }
        };
        return new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(head), lines), new ByteArrayInputStream(tail));
    }
}
