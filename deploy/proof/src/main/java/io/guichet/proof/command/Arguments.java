package io.guichet.proof.command;

import io.guichet.embedded.PartFailed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: options that stand alone, and options with a value. */
public final class Arguments {
    private final String command;
    private final Set<String> flags = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();

    private Arguments(String command) {
        this.command = command;
    }

    /**
     * Reads a command line.
     *
     * @param command as its user called it
     * @param alone options without a value
     * @param valued options with one
     * @throws PartFailed with one sentence if it is not understood
     */
    public static Arguments of(String command, List<String> given, Set<String> alone, Set<String> valued) {
        Arguments arguments = new Arguments(command);
        Iterator<String> rest = given.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (alone.contains(option)) {
                arguments.flags.add(option);
            } else if (valued.contains(option) && rest.hasNext()) {
                arguments.values.put(option, rest.next());
            } else {
                throw new PartFailed(
                        "The option " + option + " is not known or wants a value: see " + command + " --help.");
            }
        }
        return arguments;
    }

    /** Whether an option stands there. */
    public boolean has(String option) {
        return flags.contains(option);
    }

    /** The value of an option, if it was given. */
    public Optional<String> text(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /**
     * The value of an option as a number.
     *
     * @throws PartFailed with one sentence if it is none, or not within these bounds
     */
    public double number(String option, double usual, double least, double most) {
        return text(option).map(value -> number(option, value, least, most)).orElse(usual);
    }

    /**
     * The values of an option, with commas between them.
     *
     * @throws PartFailed with one sentence if one of them is no number, or not within these bounds
     */
    public List<Double> numbers(String option, double least, double most) {
        return text(option)
                .map(value -> List.of(value.split(",")).stream()
                        .map(one -> number(option, one, least, most))
                        .toList())
                .orElse(List.of());
    }

    private double number(String option, String value, double least, double most) {
        try {
            double number = Double.parseDouble(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException fallsThrough) {
            // said below, in the same words
        }
        throw new PartFailed(option + " is " + value + ": a number from " + plain(least) + " to " + plain(most)
                + " is expected; see " + command + " --help.");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
