package io.guichet.chassis.lease;

import io.vertx.mutiny.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes leases in the service's own database. */
@ApplicationScoped
public class Leases {

    private final Vertx vertx;
    private final PgConnectOptions options;

    Leases(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.options = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .addProperty("idle_session_timeout", "10s");
    }

    /**
     * A lease that nobody asks for yet.
     *
     * @param name whoever gives the same name competes for the same lease
     * @param connection what PostgreSQL shows its connection as
     */
    public Lease named(String name, String connection) {
        return new Lease(vertx, new PgConnectOptions(options).addProperty("application_name", connection), name);
    }
}
