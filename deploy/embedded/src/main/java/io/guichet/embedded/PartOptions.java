package io.guichet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line of a part that runs as a process of its own: pairs of {@code --name value}. */
final class PartOptions {
    private final Map<String, String> values;

    private PartOptions(Map<String, String> values) {
        this.values = values;
    }

    /** @throws PartFailed if an option is not a pair */
    static PartOptions parse(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new PartFailed("The option " + arguments[i] + " is not understood: --name value is expected.");
            }
            values.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return new PartOptions(values);
    }

    /** @throws PartFailed if it is missing or not a port number */
    int port(String name) {
        int port = number(name);
        if (port < 1 || port > 65_535) {
            throw new PartFailed("--" + name + " is " + port + ": a port from 1 to 65535 is expected.");
        }
        return port;
    }

    KafkaSettings kafka() {
        KafkaSettings settings = new KafkaSettings(
                Path.of(text("data")),
                port("port"),
                port("controller-port"),
                List.of(text("topics").split(",")),
                number("partitions"),
                Duration.ofDays(number("retention-days")));
        return values.containsKey("advertised-port") ? settings.advertisedAt(port("advertised-port")) : settings;
    }

    /** Makes the file that says so to whoever waits, if one is wanted. */
    void markReady() {
        String file = values.get("ready");
        if (file != null) {
            try {
                Files.writeString(Path.of(file), "");
            } catch (IOException e) {
                throw new PartFailed("The file " + file + " could not be made: " + e.getMessage() + ".", e);
            }
        }
    }

    private int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new PartFailed("--" + name + " is " + text(name) + ": a whole number is expected.", e);
        }
    }

    private String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new PartFailed("The option --" + name + " is missing.");
        }
        return value;
    }
}
