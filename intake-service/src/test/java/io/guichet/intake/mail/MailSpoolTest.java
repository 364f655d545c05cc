package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.intake.raw.RawReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSpoolTest {

    private final MailSpool spool = new MailSpool(new MailBudget(InstantSource.system()));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_192, 262_144, 262_145, 3_000_000})
    void whatWentInComesOut(int size) throws IOException {
        byte[] bytes = random(size);
        spool.add(new ByteArrayInputStream(random(300_000)));

        DecodedContent content = spool.add(new ByteArrayInputStream(bytes));
        spool.add(new ByteArrayInputStream(random(300_000)));

        assertThat(content.size()).isEqualTo(size);
        assertThat(content.sha256())
                .isEqualTo(RawReference.of(bytes, "image/png").sha256());
        try (InputStream first = content.open();
                InputStream second = content.open()) {
            assertThat(first.readAllBytes()).isEqualTo(bytes);
            assertThat(second.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(content.bytes(size / 2, 1_000))
                .isEqualTo(Arrays.copyOfRange(bytes, size / 2, Math.min(size, size / 2 + 1_000)));
        spool.close();
    }

    @Test
    void manySmallContentsDoNotFillTheMemory() throws IOException {
        DecodedContent first = spool.add(new ByteArrayInputStream(random(200_000)));
        DecodedContent last = first;
        for (int i = 0; i < 30; i++) {
            last = spool.add(new ByteArrayInputStream(random(200_000)));
        }

        spool.close();

        assertThat(first.bytes(0, 10)).hasSize(10);
        DecodedContent filed = last;
        assertThatThrownBy(() -> filed.bytes(0, 10)).isInstanceOf(SpoolFailure.class);
    }

    @Test
    void theTemporaryFileHasNoNameThatCouldStayBehind() throws IOException {
        spool.add(new ByteArrayInputStream(random(300_000)));

        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("guichet-mail-"));
        }
        spool.close();
    }

    @Test
    void moreThanTheLimitIsNotTakenIn() {
        assertThatThrownBy(() -> spool.add(new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }
                }))
                .isInstanceOf(UnreadableMail.class)
                .hasMessageContaining("50 MB");
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
