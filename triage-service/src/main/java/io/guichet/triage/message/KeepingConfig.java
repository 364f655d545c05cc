package io.guichet.triage.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long triage keeps what it was told. */
@ConfigMapping(prefix = "guichet.triage")
public interface KeepingConfig {

    /** How long the text of a message is kept, for folders, for deciding anew and for trying rules; then its decisions alone are. */
    @WithDefault("400d")
    Duration keepMessages();
}
