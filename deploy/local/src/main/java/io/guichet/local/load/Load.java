package io.guichet.local.load;

import io.guichet.embedded.PartFailed;
import io.guichet.local.LocalSystem;
import io.guichet.local.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code ./deploy/local/load}: the small load, on a system that {@code ./deploy/local/up} runs. */
public final class Load {
    private static final String HOST = "127.0.0.1";
    private static final double GIBIBYTE = 1024.0 * 1024.0 * 1024.0;

    private Load() {}

    /**
     * Prints the figures; ends with status 1 if a mail was not acknowledged, with one sentence if nothing runs.
     *
     * @param arguments see {@code --help}; the system property {@code guichet.home} names the project's directory
     */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.contains("--help")) {
            System.out.print(LoadOptions.USAGE);
            return;
        }
        try {
            Path home = Path.of(System.getProperty("guichet.home", ""));
            LoadOptions options = LoadOptions.parse(given, home.resolve(".guichet"));
            System.exit(run(options, system(home, options, System.getenv()), System.out) ? 0 : 1);
        } catch (PartFailed e) {
            System.err.println(e.sentence());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("No running system is found: " + e.getMessage() + ". Start ./deploy/local/up first.");
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(LoadOptions options, LocalSystem system, PrintStream out)
            throws IOException, InterruptedException {
        String run = Long.toString(ProcessHandle.current().pid(), 36) + Long.toString(System.nanoTime(), 36);
        out.printf(
                "%s mails/s for %d s to mailbox %s, after %d s of warm-up; open loop, timed from the intended sending to the"
                        + " arrival in the mailbox (IMAP IDLE)%n",
                options.rate(), options.seconds(), options.mailbox(), options.warmUp());
        out.println(machine());
        out.flush();
        Results results = new MailLoad(options, system, run).run();
        out.print(results.report());
        return results.errors() == 0;
    }

    private static String machine() {
        long memory =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                        ? os.getTotalMemorySize()
                        : 0;
        return String.format(
                "%d processors, %.0f GiB memory, %s %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                memory / GIBIBYTE,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.version"));
    }

    private static LocalSystem system(Path home, LoadOptions options, Map<String, String> environment) {
        Settings settings = Settings.of(home, options.data(), "a", environment);
        return new LocalSystem(
                service(settings, "intake"),
                service(settings, "triage"),
                service(settings, "ticket"),
                service(settings, "sla"),
                service(settings, "notification"),
                HOST,
                port(settings, "smtp"),
                port(settings, "imap"),
                settings.data().resolve("tokens"),
                settings.organization(),
                settings.home().resolve("deploy/local/demo"),
                List::of);
    }

    private static URI service(Settings settings, String name) {
        return URI.create("http://" + HOST + ":" + port(settings, name));
    }

    private static int port(Settings settings, String name) {
        return Objects.requireNonNull(settings.ports().get(name));
    }
}
