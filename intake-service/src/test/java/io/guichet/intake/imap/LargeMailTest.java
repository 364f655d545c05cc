package io.guichet.intake.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.intake.body.Bodies;
import io.guichet.intake.body.TakenBody;
import io.guichet.intake.limit.BodyLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeMailTest {

    private static final int PIECE = LargeMail.PIECE_BYTES;

    @TempDir
    Path directory;

    @Test
    void thePiecesMakeTheMail() throws Exception {
        for (int size : new int[] {0, 1, PIECE, 2 * PIECE, 2 * PIECE + 17}) {
            byte[] mail = new byte[size];
            new Random(size).nextBytes(mail);

            try (TakenBody body = mail(directory)
                    .fetch(from -> Arrays.copyOfRange(mail, (int) from, (int) Math.min(mail.length, from + PIECE)))) {
                assertThat(body.open().readAllBytes()).isEqualTo(mail);
                assertThat(body.sha256()).isEqualTo(TakenBody.of(mail).sha256());
            }
        }
    }

    @Test
    void aServerThatNeverEndsIsNotListenedToForEver() throws Exception {
        List<Long> asked = new ArrayList<>();

        try (TakenBody body = mail(directory).fetch(from -> {
            asked.add(from);
            return new byte[PIECE];
        })) {
            assertThat(body.size()).isBetween((long) BodyLimit.MAX_BYTES + 1, (long) BodyLimit.MAX_BYTES + PIECE);
        }
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void withoutRoomItIsSaidAndNothingIsLeftOpen() {
        assertThatThrownBy(() -> mail(directory.resolve("none")).fetch(from -> new byte[PIECE]))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aConnectionThatBreaksLeavesNoFile() {
        assertThatThrownBy(() -> mail(directory).fetch(from -> {
                    if (from > 0) {
                        throw new ConnectionException("gone");
                    }
                    return new byte[PIECE];
                }))
                .isInstanceOf(ConnectionException.class);
        assertThat(directory).isEmptyDirectory();
    }

    private static LargeMail mail(Path where) {
        return new LargeMail(Bodies.in(where));
    }
}
