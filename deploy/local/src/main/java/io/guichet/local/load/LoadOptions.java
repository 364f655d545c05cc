package io.guichet.local.load;

import io.guichet.embedded.PartFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/**
 * The command line of {@code load}.
 *
 * @param rate mails per second
 * @param seconds how long mails are sent and counted
 * @param warmUp seconds at the same rate before that, not counted
 * @param mailbox where they come in
 * @param data the directory of the running system
 */
record LoadOptions(double rate, int seconds, int warmUp, String mailbox, Path data) {
    static final String USAGE = """
            Usage: ./deploy/local/load [--rate 20] [--seconds 60] [--warm-up 60] [--mailbox assistance] [--data .guichet]

            Posts e-mails to a running local system at a steady rate and takes the time until each one's acknowledgement is
            in its sender's mailbox at the local mail server.
            """;

    private static final double HIGHEST_RATE = 1_000;
    private static final int LONGEST = 24 * 60 * 60;

    /**
     * @param data used if the command line names none
     * @throws PartFailed with one sentence if it is not understood
     */
    static LoadOptions parse(List<String> arguments, Path data) {
        LoadOptions options = new LoadOptions(20, 60, 60, "assistance", data);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!rest.hasNext()) {
                throw new PartFailed(
                        "The option " + option + " is not known or wants a value: see ./deploy/local/load --help.");
            }
            options = options.with(option, rest.next());
        }
        return options;
    }

    /** How many mails are sent, those of the warm-up included. */
    int mails() {
        return warmUpMails() + (int) Math.round(rate * seconds);
    }

    int warmUpMails() {
        return (int) Math.round(rate * warmUp);
    }

    /** When the mail of this number is to be sent, after the first one. */
    Duration due(int index) {
        return Duration.ofNanos((long) (index * 1e9 / rate));
    }

    private LoadOptions with(String option, String value) {
        return switch (option) {
            case "--rate" -> new LoadOptions(rate(value), seconds, warmUp, mailbox, data);
            case "--seconds" -> new LoadOptions(rate, seconds(option, value, 1), warmUp, mailbox, data);
            case "--warm-up" -> new LoadOptions(rate, seconds, seconds(option, value, 0), mailbox, data);
            case "--mailbox" -> new LoadOptions(rate, seconds, warmUp, value, data);
            case "--data" -> new LoadOptions(rate, seconds, warmUp, mailbox, Path.of(value));
            default -> throw new PartFailed("The option " + option + " is not known: see ./deploy/local/load --help.");
        };
    }

    private static double rate(String value) {
        try {
            double rate = Double.parseDouble(value);
            if (rate > 0 && rate <= HIGHEST_RATE) {
                return rate;
            }
        } catch (NumberFormatException fallsThrough) {
            // said below, in the same words
        }
        throw new PartFailed("--rate is " + value + ": mails per second are expected, more than 0 and at most 1000.");
    }

    private static int seconds(String option, String value, int least) {
        try {
            int seconds = Integer.parseInt(value);
            if (seconds >= least && seconds <= LONGEST) {
                return seconds;
            }
        } catch (NumberFormatException fallsThrough) {
            // said below, in the same words
        }
        throw new PartFailed(option + " is " + value + ": seconds from " + least + " to " + LONGEST + " are expected.");
    }
}
