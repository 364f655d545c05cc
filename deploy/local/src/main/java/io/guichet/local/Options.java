package io.guichet.local;

import io.guichet.embedded.PartFailed;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line of {@code up}.
 *
 * @param demo whether the samples are sent once all is ready
 * @param help whether only the help is wanted
 * @param desk which desk's configuration
 * @param data where everything is kept; absent: the default place
 */
record Options(
        boolean demo, boolean help, String desk, @Nullable String data) {
    private static final Set<String> DESKS = Set.of("a", "b");

    /** @throws PartFailed with one sentence if it is not understood */
    static Options parse(List<String> arguments) {
        Options options = new Options(false, false, "a", null);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--demo" -> new Options(true, help, desk, data);
            case "--help", "-h" -> new Options(demo, true, desk, data);
            case "--desk" -> new Options(demo, help, desk(value(option, rest)), data);
            case "--data" -> new Options(demo, help, desk, value(option, rest));
            default -> throw new PartFailed("The option " + option + " is not known: see ./deploy/local/up --help.");
        };
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new PartFailed("The option " + option + " wants a value: see ./deploy/local/up --help.");
        }
        return rest.next();
    }

    private static String desk(String name) {
        if (!DESKS.contains(name)) {
            throw new PartFailed("There is no desk " + name + ": --desk a or --desk b is expected.");
        }
        return name;
    }
}
