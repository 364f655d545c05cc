package io.guichet.proof.faults;

import io.guichet.local.Settings;
import io.guichet.local.Wiring;
import io.guichet.proof.proxy.TcpProxy;
import io.guichet.proof.system.Databases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How the system is wired for faults: proxies before what the services need, short times where the usual ones are long. */
final class Surroundings {
    private static final int BESIDE = 60;

    private Surroundings() {}

    /** Proxies before PostgreSQL, Kafka and the mail sink, by part; the caller closes them. */
    static Map<String, TcpProxy> proxies(Settings settings) {
        Map<String, TcpProxy> proxies = new HashMap<>();
        for (String part : new String[] {"postgres", "kafka", "smtp"}) {
            proxies.put(part, TcpProxy.open(settings.port(part) + BESIDE, settings.port(part)));
        }
        return proxies;
    }

    static Wiring wiring(Settings settings, SeededBug bug, Map<String, TcpProxy> proxies) throws IOException {
        Map<String, Integer> ports = new HashMap<>();
        proxies.forEach((part, proxy) -> ports.put(part, proxy.port()));
        Path desk = HastyDesk.of(
                settings.home().resolve("deploy/desks").resolve(settings.desk()),
                settings.data().resolve("hasty-desk"));
        Map<String, Map<String, String>> own = Map.of(
                "sla", Map.of("GUICHET_DESK_DIRECTORY", desk.toString()),
                "notification", notification(ports.getOrDefault("smtp", settings.port("smtp"))));
        Map<String, Map<String, String>> variables = new HashMap<>(Map.of("", bug.variables()));
        for (String service : Databases.NAMES) {
            Map<String, String> all = new HashMap<>(own.getOrDefault(service, Map.of()));
            all.put("GUICHET_FAILPOINTS", Failpoints.prepare(settings, service));
            variables.put(service, all);
        }
        return new Wiring(false, ports, variables);
    }

    // what an operator waits a quarter of an hour for, the proof waits half a minute for
    private static Map<String, String> notification(int smtp) {
        return Map.of(
                "QUARKUS_MAILER_PORT", String.valueOf(smtp),
                "GUICHET_NOTIFICATION_LEASE", "PT25S",
                "GUICHET_NOTIFICATION_CONNECT_TIMEOUT", "PT5S",
                "GUICHET_NOTIFICATION_ANSWER_TIMEOUT", "PT15S",
                "GUICHET_NOTIFICATION_RETRY_FIRST", "PT2S",
                "GUICHET_NOTIFICATION_RETRY_LONGEST", "PT10S");
    }
}
