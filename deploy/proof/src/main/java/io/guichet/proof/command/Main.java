package io.guichet.proof.command;

import io.guichet.embedded.PartFailed;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How a command of the proof runs and ends. */
public final class Main {
    // held, so that its level stays: Kafka's clients tell at length how they are set, and that a broker that was killed
    // is away
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Main() {}

    /** What the command does. */
    @FunctionalInterface
    public interface Command {
        /** Whether what was to be proven is proven. */
        boolean run(List<String> arguments) throws IOException, SQLException, InterruptedException;
    }

    /** Runs it and ends the process: status 0 if it is proven, 1 if not or if it could not be tried. */
    public static void run(String[] arguments, String usage, Command command) {
        List<String> given = List.of(arguments);
        if (given.contains("--help") || given.contains("-h")) {
            System.out.print(usage);
            return;
        }
        KAFKA.setLevel(Level.OFF);
        try {
            System.exit(command.run(given) ? 0 : 1);
        } catch (PartFailed e) {
            System.err.println(e.sentence());
        } catch (IOException | SQLException e) {
            System.err.println("It could not be tried to its end: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(1);
    }
}
