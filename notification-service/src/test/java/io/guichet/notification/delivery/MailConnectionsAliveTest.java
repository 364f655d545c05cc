package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class MailConnectionsAliveTest {

    private final Silence silence = new Silence();
    private final MailConnectionsAlive alive = new MailConnectionsAlive(silence, 2);

    @Test
    void silenceOnAllConnectionsIsTheEnd() {
        silence.heard();
        assertThat(alive.call().getStatus()).isEqualTo(Status.UP);

        silence.heard();
        assertThat(alive.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void anyAnswerBreaksTheSilence() {
        silence.heard();
        silence.broken();
        silence.heard();

        assertThat(alive.call().getStatus()).isEqualTo(Status.UP);
    }
}
