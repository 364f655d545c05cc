package io.guichet.local;

import java.util.HashMap;
import java.util.Map;

/**
 * What differs from the usual wiring, for those who test the system: a mail server of their own, proxies between the parts.
 *
 * @param mailServer whether the local mail server is started; without it somebody else listens on its port
 * @param ports by part, where the services find it ({@code postgres}, {@code kafka}); absent: where it listens
 * @param variables added to a service's environment, by the service's name; {@code ""} stands for all services
 */
public record Wiring(boolean mailServer, Map<String, Integer> ports, Map<String, Map<String, String>> variables) {
    /** Nothing differs. */
    public static final Wiring USUAL = new Wiring(true, Map.of(), Map.of());

    public Wiring {
        ports = Map.copyOf(ports);
        variables = Map.copyOf(variables);
    }

    int port(String part, Settings settings) {
        return ports.getOrDefault(part, settings.port(part));
    }

    Map<String, String> of(Service service) {
        Map<String, String> all = new HashMap<>(variables.getOrDefault("", Map.of()));
        all.putAll(variables.getOrDefault(service.label(), Map.of()));
        return all;
    }
}
