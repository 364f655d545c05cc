package io.guichet.chassis.testing;

import io.guichet.embedded.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real, durable PostgreSQL with an empty database, and the public key that test tokens are checked against. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        var server = PostgresServer.forTests();
        var database = "test" + DATABASES.incrementAndGet();
        server.createDatabase(database, database, "secret");
        return Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://127.0.0.1:" + server.port() + "/" + database,
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database,
                "quarkus.datasource.username",
                database,
                "quarkus.datasource.password",
                "secret",
                "quarkus.oidc.public-key",
                Tokens.publicKey());
    }

    @Override
    public void stop() {
        // the server ends with the JVM, so that the next test class finds it warm
    }
}
