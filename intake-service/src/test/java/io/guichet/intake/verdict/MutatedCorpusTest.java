package io.guichet.intake.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.guichet.intake.mail.MailIdentity;
import io.guichet.intake.mail.Mails;
import io.guichet.intake.mail.ReadMail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Promise 1, with real mails that something went wrong with on their way: every one is read or says why not. */
class MutatedCorpusTest {

    private static final int MUTATIONS_PER_MAIL = 4;

    @Test
    void everyBrokenMailIsReadOrSaysWhyNot() throws IOException {
        List<Path> files = new ArrayList<>(CorpusTest.mails().toList());
        files.removeIf(file -> !Files.isRegularFile(file));
        assumeTrue(!files.isEmpty(), "no corpus: see CorpusTest");

        Random random = new Random(20261124);
        for (Path file : files) {
            byte[] mail = Files.readAllBytes(file);
            for (int i = 0; i < MUTATIONS_PER_MAIL; i++) {
                byte[] broken = mutated(mail, random);
                try (ReadMail read = Mails.read(broken)) {
                    assertThat(read.text())
                            .as("%s, mutation %d", file.getFileName(), i)
                            .doesNotContain("\0");
                    assertThat(read.subject()).doesNotContain("\r", "\n", "\0");
                    assertThat(MailIdentity.of(broken)).hasSize(64);
                }
            }
        }
    }

    private static byte[] mutated(byte[] mail, Random random) {
        byte[] broken = mail.clone();
        if (broken.length < 2) {
            return broken;
        }
        return switch (random.nextInt(5)) {
            case 0 -> flipped(broken, random);
            case 1 -> Arrays.copyOf(broken, random.nextInt(broken.length));
            case 2 -> Arrays.copyOfRange(broken, random.nextInt(broken.length / 2), broken.length);
            case 3 -> without(broken, random);
            default ->
                new String(broken, StandardCharsets.ISO_8859_1)
                        .replace("boundary=", "boundary*0*=")
                        .replace("charset=", "charset=x-")
                        .replace("\r\n", random.nextBoolean() ? "\r" : "\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] flipped(byte[] mail, Random random) {
        for (int i = 0; i < 1 + mail.length / 50; i++) {
            mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
        }
        return mail;
    }

    private static byte[] without(byte[] mail, Random random) {
        int from = random.nextInt(mail.length);
        int to = Math.min(mail.length, from + random.nextInt(500));
        byte[] rest = Arrays.copyOf(mail, mail.length - (to - from));
        System.arraycopy(mail, to, rest, from, mail.length - to);
        return rest;
    }
}
