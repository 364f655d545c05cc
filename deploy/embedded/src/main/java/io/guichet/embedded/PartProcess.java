package io.guichet.embedded;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.logging.Logger;

/** A part as a process of its own: starts, says so, and ends in order when it is told to. */
final class PartProcess {
    private PartProcess() {}

    /**
     * Runs a part until SIGTERM or Ctrl-C; ends the process with status 1 and one sentence if it does not start.
     *
     * @param name as it is named to the user
     * @param arguments its command line; with {@code --ready FILE} that file is made when the part is ready
     * @param starter starts the part and gives what stops it
     */
    static void run(String name, String[] arguments, Function<PartOptions, Runnable> starter) {
        Logger log = ProcessLog.configure();
        Runnable stop = startOrExit(name, arguments, starter);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop.run();
                            stopped.countDown();
                        },
                        "stop"));
        log.info(name + " is ready.");
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Runnable startOrExit(String name, String[] arguments, Function<PartOptions, Runnable> starter) {
        try {
            PartOptions options = PartOptions.parse(arguments);
            Runnable stop = starter.apply(options);
            options.markReady();
            return stop;
        } catch (PartFailed e) {
            System.err.println(e.sentence());
        } catch (RuntimeException e) {
            System.err.println(name + " could not be started: " + e.getMessage() + ".");
            e.printStackTrace();
        }
        // halt: what has been started half way must not keep the process
        Runtime.getRuntime().halt(1);
        throw new IllegalStateException("halted");
    }
}
