package io.guichet.chassis.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Every incoming channel that the service's {@code application.properties} names is fed by the test instead of Kafka. */
public final class InMemoryChannels implements QuarkusTestResourceLifecycleManager {

    private static final String PREFIX = "mp.messaging.incoming.";

    @Override
    public Map<String, String> start() {
        var switched = new HashMap<String, String>();
        for (var name : applicationProperties().stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                var rest = name.substring(PREFIX.length());
                switched.put(PREFIX + rest.substring(0, rest.indexOf('.')) + ".connector", "smallrye-in-memory");
            }
        }
        return switched;
    }

    @Override
    public void stop() {
        // nothing was started
    }

    private static Properties applicationProperties() {
        var properties = new Properties();
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
