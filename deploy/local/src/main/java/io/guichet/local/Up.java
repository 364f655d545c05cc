package io.guichet.local;

import io.guichet.embedded.PartFailed;
import io.guichet.local.demo.Demo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The one command: starts the whole system, says how to use it, and stops it when it is told to. */
public final class Up {
    private static final String DEFAULT_DATA = ".guichet";

    private Up() {}

    /**
     * Runs until Ctrl-C or SIGTERM; ends with status 1 and one sentence if it cannot start.
     *
     * @param arguments see {@code --help}; the system property {@code guichet.home} names the project's directory
     */
    public static void main(String[] arguments) {
        Console console = new Console(System.out);
        try {
            Options options = Options.parse(List.of(arguments));
            if (options.help()) {
                console.say(Texts.help());
                return;
            }
            Machine.requireJava(Runtime.version().feature());
            Machine.requireMemory(Memory.available());
            run(options, console);
        } catch (PartFailed e) {
            System.err.println(e.sentence());
            System.exit(1);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Options options, Console console) throws InterruptedException {
        Path home = Path.of(System.getProperty("guichet.home", ""));
        String data = options.data();
        Settings settings = Settings.of(
                home, data == null ? home.resolve(DEFAULT_DATA) : Path.of(data), options.desk(), System.getenv());
        RunningSystem running = new RunningSystem(settings, console);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, console), "stop"));
        LocalSystem system = running.start();
        console.say(Texts.welcome(system, settings, console.elapsed()));
        if (options.demo()) {
            demo(system, console);
        }
        new CountDownLatch(1).await();
    }

    private static void demo(LocalSystem system, Console console) throws InterruptedException {
        try {
            Demo.run(system, console.stream());
        } catch (IOException e) {
            console.say("The demo could not go on: " + e + ". The system still runs; its logs say more.");
        }
    }

    private static void stop(RunningSystem running, Console console) {
        boolean anythingRuns = !running.parts().isEmpty();
        if (anythingRuns) {
            console.say("Stopping.");
        }
        running.close();
        if (anythingRuns) {
            console.say("Stopped.");
        }
    }
}
