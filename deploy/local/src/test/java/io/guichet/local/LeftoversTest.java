package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    // waits for input that never comes; what follows the script are its arguments
    private static Process waiting(String argument) throws Exception {
        return new ProcessBuilder("sh", "-c", "read never", "sh", argument).start();
    }

    @Test
    void whatCarriesTheMarkEndsAndAStrangerDoesNot() throws Exception {
        String mark = "-Dguichet.data=/data-" + ProcessHandle.current().pid();
        Process ours = waiting(mark);
        Process stranger = waiting(mark + "-of-somebody-else");
        try {
            assertThat(Leftovers.stop(mark)).isEqualTo(1);

            assertThat(ours.waitFor(1, TimeUnit.SECONDS)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            ours.destroyForcibly();
            stranger.destroyForcibly();
        }
    }

    @Test
    void whereNothingWasLeftNothingHappens() throws Exception {
        assertThat(Leftovers.stop("-Dguichet.data=/nothing-of-this-name")).isZero();
    }
}
