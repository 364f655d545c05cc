package io.guichet.local;

import io.guichet.embedded.PartFailed;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the local system runs.
 *
 * @param home the project's directory, where Maven has built
 * @param data where databases, log, tokens and keys are kept
 * @param desk which desk's configuration
 * @param ports TCP port by name: {@code postgres}, {@code kafka}, {@code kafka-controller}, {@code smtp}, {@code imap} and
 *     the services
 * @param heaps Java heap by name: {@code kafka}, {@code mail} and the services, as {@code -Xmx} wants it
 * @param organization name of the customer organization whose client the client's token is
 */
public record Settings(
        Path home, Path data, String desk, Map<String, Integer> ports, Map<String, String> heaps, String organization) {
    static final String USUAL_ORGANIZATION = "Galerie Marchand";

    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[mg]");
    private static final int HIGHEST_PORT = 65_535;

    public Settings {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        // in their order, in which they are checked and shown
        ports = Collections.unmodifiableMap(new LinkedHashMap<>(ports));
        heaps = Collections.unmodifiableMap(new LinkedHashMap<>(heaps));
    }

    /**
     * The usual settings, with what the environment changes: {@code GUICHET_PORT_<NAME>}, {@code GUICHET_HEAP_<NAME>},
     * {@code GUICHET_CLIENT_ORGANIZATION}.
     *
     * @throws PartFailed with one sentence if a value cannot be
     */
    public static Settings of(Path home, Path data, String desk, Map<String, String> environment) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        usualPorts().forEach((name, usual) -> ports.put(name, port(name, usual, environment)));
        Map<String, String> heaps = new LinkedHashMap<>();
        usualHeaps().forEach((name, usual) -> heaps.put(name, heap(name, usual, environment)));
        refuseSamePort(ports);
        return new Settings(
                home,
                data,
                desk,
                ports,
                heaps,
                environment.getOrDefault("GUICHET_CLIENT_ORGANIZATION", USUAL_ORGANIZATION));
    }

    /** The same on other ports, each so much higher, so that two runs on one machine do not meet. */
    public Settings shifted(int by) {
        Map<String, Integer> moved = new LinkedHashMap<>();
        ports.forEach((name, port) -> moved.put(name, port + by));
        return new Settings(home, data, desk, moved, heaps, organization);
    }

    /** The port of a part; all names of {@link #usualPorts()} are there. */
    public int port(String name) {
        return ports.getOrDefault(name, 0);
    }

    String heap(String name) {
        return heaps.getOrDefault(name, "");
    }

    Path deskDirectory() {
        return home.resolve("deploy/desks").resolve(desk);
    }

    Path samples() {
        return home.resolve("deploy/local/demo");
    }

    /** The setting's variable in the environment, such as {@code GUICHET_PORT_KAFKA_CONTROLLER}. */
    static String variable(String kind, String name) {
        return "GUICHET_" + kind + "_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static Map<String, Integer> usualPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            ports.put(service.label(), service.usualPort());
        }
        ports.put("postgres", 15_432);
        ports.put("kafka", 19_092);
        ports.put("kafka-controller", 19_093);
        ports.put("smtp", 13_025);
        ports.put("imap", 13_143);
        return ports;
    }

    static Map<String, String> usualHeaps() {
        Map<String, String> heaps = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            heaps.put(service.label(), "160m");
        }
        heaps.put("kafka", "256m");
        // its mailboxes live in memory: some 20,000 small mails fit
        heaps.put("mail", "256m");
        return heaps;
    }

    private static int port(String name, int usual, Map<String, String> environment) {
        String variable = variable("PORT", name);
        String value = environment.getOrDefault(variable, String.valueOf(usual));
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException fallsThrough) {
            // said below, in the same words
        }
        throw new PartFailed(variable + " is " + value + ": a port from 1 to " + HIGHEST_PORT + " is expected.");
    }

    private static String heap(String name, String usual, Map<String, String> environment) {
        String variable = variable("HEAP", name);
        String value = environment.getOrDefault(variable, usual);
        if (!HEAP.matcher(value).matches()) {
            throw new PartFailed(variable + " is " + value + ": a size such as 256m or 1g is expected.");
        }
        return value;
    }

    private static void refuseSamePort(Map<String, Integer> ports) {
        Map<Integer, String> owners = new HashMap<>();
        ports.forEach((name, port) -> {
            String other = owners.put(port, name);
            if (other != null) {
                throw new PartFailed("Port " + port + " is given to both " + other + " and " + name
                        + ": each part needs one of its own.");
            }
        });
    }
}
