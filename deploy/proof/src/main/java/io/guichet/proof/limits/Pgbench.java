package io.guichet.proof.limits;

import io.guichet.proof.system.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own benchmark on the system's own server. */
public final class Pgbench {
    private static final int CLIENTS = 16;
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

    private Pgbench() {}

    /**
     * How many times a second PostgreSQL alone writes what one ticket writes.
     *
     * @param program which pgbench
     * @param pipelined transactions per second, statements sent together
     * @param single transactions per second, each statement awaited
     * @param statements in a transaction
     * @param leftOut what the transaction lacks, and why
     */
    public record Result(String program, double pipelined, double single, int statements, List<String> leftOut) {

        /** The better of the two. */
        public double best() {
            return Math.max(pipelined, single);
        }
    }

    /**
     * Runs it, if this machine has it.
     *
     * @param perTicket what is written to which table for each ticket
     * @param seconds how long each of the two runs takes
     */
    public static Optional<Result> run(Databases databases, List<TableWrites> perTicket, int seconds)
            throws IOException, SQLException, InterruptedException {
        Optional<Path> program = Programs.find("pgbench");
        if (program.isEmpty()) {
            return Optional.empty();
        }
        try (ScratchDatabase scratch = ScratchDatabase.of(databases, perTicket)) {
            double pipelined = rate(program.get(), databases, scratch.script(true), seconds);
            double single = rate(program.get(), databases, scratch.script(false), seconds);
            return Optional.of(
                    new Result(program.get().toString(), pipelined, single, scratch.size(), scratch.leftOut()));
        }
    }

    private static double rate(Path program, Databases databases, String script, int seconds)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("guichet-proof", ".sql");
        try {
            Files.writeString(file, script);
            String said = Programs.run(
                    List.of(
                            program.toString(),
                            "--host=127.0.0.1",
                            "--port=" + databases.port(),
                            "--username=postgres",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + CLIENTS,
                            "--jobs=2",
                            "--time=" + seconds,
                            "--file=" + file,
                            ScratchDatabase.NAME),
                    Map.of("PGPASSWORD", databases.password()));
            return rate(said);
        } finally {
            Files.delete(file);
        }
    }

    /** @throws IOException if pgbench named no rate */
    static double rate(String said) throws IOException {
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IOException("pgbench named no rate: " + said.strip());
        }
        return Double.parseDouble(rate.group(1));
    }
}
