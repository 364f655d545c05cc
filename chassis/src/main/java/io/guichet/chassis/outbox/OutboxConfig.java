package io.guichet.chassis.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is relayed to Kafka. */
@ConfigMapping(prefix = "guichet.outbox")
public interface OutboxConfig {

    /** Whether this instance relays at all; off in tests without Kafka. */
    @WithDefault("true")
    boolean enabled();

    /** Pause after a look that found nothing; a commit in the same process does not wait for it. */
    @WithDefault("50ms")
    Duration poll();

    /** Rows sent and acknowledged together. */
    @WithDefault("500")
    int batch();

    /** How long sent rows stay, for publishing again. */
    @WithDefault("14d")
    Duration keep();
}
