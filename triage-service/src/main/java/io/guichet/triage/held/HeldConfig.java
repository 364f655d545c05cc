package io.guichet.triage.held;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How it is looked for messages that wait too long. */
@ConfigMapping(prefix = "guichet.held")
public interface HeldConfig {

    /** Pause after a look that found fewer than a batch. */
    @WithDefault("30s")
    Duration poll();
}
