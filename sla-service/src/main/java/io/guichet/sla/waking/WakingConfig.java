package io.guichet.sla.waking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How due timers are looked for. */
@ConfigMapping(prefix = "guichet.timers")
public interface WakingConfig {

    /** Pause after a look that found fewer than a batch; what is due is noticed this much later at most, in quiet times. */
    @WithDefault("250ms")
    Duration poll();

    /** Timers that fire in one transaction. */
    @WithDefault("200")
    int batch();
}
