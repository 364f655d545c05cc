package io.guichet.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive as long as the mail client has connections left. It keeps those on which a server, or a network, went silent without closing
 * them; when all may be gone like this, only a new process helps. No mail is lost by that: they wait.
 */
@Liveness
@ApplicationScoped
class MailConnectionsAlive implements HealthCheck {

    private final Silence silence;
    private final int connections;

    MailConnectionsAlive(Silence silence, @ConfigProperty(name = "quarkus.mailer.max-pool-size") int connections) {
        this.silence = silence;
        this.connections = connections;
    }

    @Override
    public HealthCheckResponse call() {
        var times = silence.times();
        return HealthCheckResponse.named("the mail client has connections left")
                .status(times < connections)
                .withData("silent", times)
                .build();
    }
}
