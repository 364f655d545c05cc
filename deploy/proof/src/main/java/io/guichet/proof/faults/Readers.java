package io.guichet.proof.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** How many consumers each topic has, by the services' own configuration. */
final class Readers {
    private Readers() {}

    /** @param home the project's directory */
    static Map<String, Integer> in(Path home) throws IOException {
        Map<String, Integer> readers = new HashMap<>();
        for (String service : io.guichet.proof.system.Databases.NAMES) {
            Path file = home.resolve(service + "-service/src/main/resources/application.properties");
            Properties properties = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
            properties.stringPropertyNames().stream()
                    .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
                    .forEach(name -> readers.merge(properties.getProperty(name), 1, Integer::sum));
        }
        return readers;
    }
}
