package io.guichet.local;

import io.guichet.embedded.PartFailed;
import io.guichet.embedded.PostgresServer;
import java.time.Duration;

/** PostgreSQL with a database per service. */
final class DatabasePart implements Part {
    private final PostgresServer server;
    private final String password;

    /**
     * @param server not started yet
     * @param password of the services' roles
     */
    DatabasePart(PostgresServer server, String password) {
        this.server = server;
        this.password = password;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Process start() throws InterruptedException {
        try {
            server.start();
            for (Service service : Service.values()) {
                server.createDatabase(service.label(), service.label(), password);
            }
            return server.process();
        } catch (PartFailed e) {
            server.stop();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw e;
        }
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public void stop(Process process, Duration limit) {
        server.stop();
    }
}
