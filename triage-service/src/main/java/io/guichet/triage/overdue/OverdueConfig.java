package io.guichet.triage.overdue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How it is looked for what falls due without a message. */
@ConfigMapping(prefix = "guichet.overdue")
public interface OverdueConfig {

    /** Pause after a look that found fewer than a batch. */
    @WithDefault("1s")
    Duration poll();

    /** Keys that are decided on in one transaction. */
    @WithDefault("50")
    int batch();
}
