package io.guichet.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive as long as the mail client has connections left. It waits without end for a server that says nothing; when all connections
 * wait like this, only a new process helps. Nothing is lost by that: their mails are waiting again, or known to be in doubt.
 */
@Liveness
@ApplicationScoped
class MailConnectionsAlive implements HealthCheck {

    private final Postman postman;
    private final int connections;

    MailConnectionsAlive(Postman postman, @ConfigProperty(name = "quarkus.mailer.max-pool-size") int connections) {
        this.postman = postman;
        this.connections = connections;
    }

    @Override
    public HealthCheckResponse call() {
        var unanswered = postman.unanswered();
        return HealthCheckResponse.named("mail connections answer")
                .status(unanswered < connections)
                .withData("unanswered", unanswered)
                .build();
    }
}
