package io.guichet.proof.faults;

import io.guichet.embedded.PartFailed;
import io.guichet.proof.command.Arguments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command line of {@code faults}.
 *
 * @param messages how many inputs are handed in
 * @param time how long faults are inflicted meanwhile
 * @param patient whether parts may be away or frozen for a minute
 * @param drain how long the system may take afterwards to come to rest
 * @param seed of inputs and faults
 * @param bug that is put in
 * @param data where the system keeps what it stores; absent: a directory that goes with the run, unless it fails
 * @param results where the report goes; absent: the usual place
 */
record FaultsOptions(
        int messages,
        Duration time,
        boolean patient,
        Duration drain,
        long seed,
        SeededBug bug,
        Optional<String> data,
        Optional<String> results) {
    static final String USAGE = """
            Usage: ./deploy/proof/faults [--short | --soak 60m] [--messages N] [--seed 1] [--bug NAME] [--data DIR] [--results DIR]
            Starts the whole system, hands in inputs while processes are killed and frozen, databases, broker and mail server are
            away, connections break and topics are poisoned; then looks up in databases, topics and mail sink whether every
            promise was kept, and writes a report.
              --short       2,000 inputs in 4 minutes, 8 minutes in all; the usual
              --soak        faults for so long (60m, 2h, 90s), also absences of a minute; 30 inputs a second
              --messages    how many inputs
              --seed        of inputs and faults; another one every day finds more
              --bug         puts a bug in, which the checker must find: %s
              --data        a directory to start from and to leave; without it, one of its own that is removed when all is well
              --results     where the report goes, without it deploy/proof/results
            Ends with status 0 if every promise was kept, or, with --bug, if the checker found that one was broken; otherwise 1.
            """.formatted(SeededBug.names());

    private static final String COMMAND = "./deploy/proof/faults";
    private static final Set<String> ALONE = Set.of("--short");
    private static final Set<String> VALUED = Set.of("--soak", "--messages", "--seed", "--bug", "--data", "--results");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,5})([smh])");
    private static final int SHORT_MESSAGES = 2_000;
    private static final Duration SHORT = Duration.ofMinutes(4);
    private static final double SOAK_RATE = 30;

    /** @throws PartFailed with one sentence if it is not understood */
    static FaultsOptions parse(List<String> given) {
        Arguments arguments = Arguments.of(COMMAND, given, ALONE, VALUED);
        Optional<Duration> soak = arguments.text("--soak").map(FaultsOptions::time);
        if (soak.isPresent() && arguments.has("--short")) {
            throw new PartFailed("Either --short or --soak is expected, not both.");
        }
        Duration time = soak.orElse(SHORT);
        double usual = soak.isPresent() ? SOAK_RATE * time.toSeconds() : SHORT_MESSAGES;
        int messages = (int) arguments.number("--messages", usual, 1, 10_000_000);
        return new FaultsOptions(
                messages,
                soak.isPresent() ? time : SHORT.multipliedBy(messages).dividedBy(SHORT_MESSAGES),
                soak.isPresent(),
                soak.isPresent() ? Duration.ofMinutes(15) : Duration.ofMinutes(3),
                (long) arguments.number("--seed", 1, 0, Integer.MAX_VALUE),
                arguments.text("--bug").map(SeededBug::of).orElse(SeededBug.NONE),
                arguments.text("--data"),
                arguments.text("--results"));
    }

    double perSecond() {
        return messages / Math.max(1.0, time.toMillis() / 1_000.0);
    }

    private static Duration time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            throw new PartFailed("--soak is " + text + ": a time such as 60m, 2h or 90s is expected.");
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }
}
