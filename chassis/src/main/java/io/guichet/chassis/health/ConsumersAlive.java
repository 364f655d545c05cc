package io.guichet.chassis.health;

import io.guichet.chassis.inbox.ConsumerHeartbeat;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive as long as every consumer polls. */
@Liveness
@ApplicationScoped
class ConsumersAlive implements HealthCheck {

    private final ConsumerHeartbeat heartbeat;

    ConsumersAlive(ConsumerHeartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Override
    public HealthCheckResponse call() {
        var silent = heartbeat.silent();
        var response = HealthCheckResponse.named("Kafka consumers poll").status(silent.isEmpty());
        return silent.isEmpty()
                ? response.build()
                : response.withData("silent", String.join(", ", silent)).build();
    }
}
