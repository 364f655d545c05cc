package io.guichet.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.embedded.PartFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadOptionsTest {
    private static final Path DATA = Path.of(".guichet");

    @Test
    void withoutOptionsItIsTheLoadThatThePromiseIsMeasuredWith() {
        assertThat(LoadOptions.parse(List.of(), DATA)).isEqualTo(new LoadOptions(20, 60, 60, "assistance", DATA));
    }

    @Test
    void theMailsAreSpreadEvenlyAfterTheWarmUp() {
        LoadOptions options = LoadOptions.parse(List.of("--rate", "2.5", "--seconds", "4", "--warm-up", "2"), DATA);

        assertThat(options.warmUpMails()).isEqualTo(5);
        assertThat(options.mails()).isEqualTo(15);
        assertThat(options.due(0)).isEqualTo(Duration.ZERO);
        assertThat(options.due(5)).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rate 0",
                "--rate x",
                "--rate 5000",
                "--seconds 0",
                "--seconds 1.5",
                "--warm-up -1",
                "--speed 3",
                "--rate"
            })
    void whatCannotBeIsRefusedInOneSentence(String arguments) {
        assertThatExceptionOfType(PartFailed.class)
                .isThrownBy(() -> LoadOptions.parse(List.of(arguments.split(" ")), DATA))
                .satisfies(failed ->
                        assertThat(failed.sentence()).contains(arguments.split(" ")[0]));
    }
}
