package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.PartFailed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisedTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private Stage stage;

    private Stage stage(Duration stopLimit) {
        Console console = new Console(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        stage = new Stage(console, stopLimit, name -> directory.resolve(name + ".log"));
        return stage;
    }

    private Part part(String name, Readiness readiness, String... command) {
        return new ProgramPart(name, List.of(command), Map.of(), directory.resolve(name + ".log"), readiness);
    }

    private String said() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private static Supervised only(Stage stage) {
        return stage.parts().findFirst().orElseThrow();
    }

    @AfterEach
    void stop() {
        stage.stop();
    }

    @Test
    void aPartThatIsKilledIsStartedAgainAndTheTerminalSaysSo() throws Exception {
        Stage stage = stage(Duration.ofSeconds(5));
        stage.start(List.of(part("sleeper", () -> true, "sleep", "300")), SOON);
        Supervised sleeper = only(stage);
        long first = sleeper.process().pid();

        sleeper.kill(Duration.ZERO);

        assertThat(sleeper.awaitReady(SOON)).isTrue();
        assertThat(sleeper.process().pid()).isNotEqualTo(first);
        assertThat(said())
                .contains("sleeper is ready", "sleeper has ended (status 137); it is started again in 0.5 s.");
    }

    @Test
    void aPartThatEndsAtItsFirstStartIsNotTriedAgain() {
        Stage stage = stage(Duration.ofSeconds(5));
        assertThatThrownBy(() -> stage.start(List.of(part("broken", () -> false, "sh", "-c", "exit 3")), SOON))
                .isInstanceOf(PartFailed.class)
                .hasMessage("broken ended at its start (status 3): see " + directory.resolve("broken.log") + ".");
    }

    @Test
    void aPartThatDoesNotExistIsOneSentence() {
        Stage stage = stage(Duration.ofSeconds(5));
        assertThatThrownBy(() -> stage.start(List.of(part("absent", () -> false, "/no/such/program")), SOON))
                .isInstanceOf(PartFailed.class)
                .hasMessageStartingWith("absent ended at its start");
    }

    @Test
    void aPartThatIsNeverReadyIsGivenUp() {
        Stage stage = stage(Duration.ofSeconds(5));
        assertThatThrownBy(
                        () -> stage.start(List.of(part("mute", () -> false, "sleep", "300")), Duration.ofMillis(300)))
                .isInstanceOf(PartFailed.class)
                .hasMessageStartingWith("mute was not ready after 0 s");
    }

    @Test
    void whatAnEarlierStartHasLeftDoesNotCountAsReady() throws Exception {
        Path ready = Files.createFile(directory.resolve("ready"));
        Stage stage = stage(Duration.ofSeconds(5));
        String script = "sleep 0.5; : > " + ready + "; exec sleep 300";
        long begun = System.nanoTime();

        stage.start(List.of(part("slow", Readiness.ofFile(ready), "sh", "-c", script)), SOON);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(400));
    }

    @Test
    void aStopLeavesNoProcessNotEvenAStubbornOne() throws Exception {
        Stage stage = stage(Duration.ofSeconds(1));
        stage.start(
                List.of(
                        part("sleeper", () -> true, "sleep", "300"),
                        part("stubborn", () -> true, "sh", "-c", "trap '' TERM; while :; do sleep 0.1; done")),
                SOON);
        List<Process> processes = stage.parts().map(Supervised::process).toList();
        // the shell needs a moment to become stubborn
        TimeUnit.MILLISECONDS.sleep(300);
        long begun = System.nanoTime();

        stage.stop();

        assertThat(processes).hasSize(2).noneMatch(Process::isAlive);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
    }

    @Test
    void afterAStopNothingIsStarted() {
        Stage stage = stage(Duration.ofSeconds(1));
        stage.stop();
        assertThatThrownBy(() -> stage.start(List.of(part("late", () -> true, "sleep", "300")), SOON))
                .isInstanceOf(InterruptedException.class);
        assertThat(stage.parts()).isEmpty();
    }
}
