package io.guichet.triage.rules;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How rules are kept up to date, and tried. */
@ConfigMapping(prefix = "guichet.rules")
public interface RulesConfig {

    /** How often it is looked whether the file changed. */
    @WithDefault("5s")
    Duration watch();

    /** Messages that a simulation looks at, at most. */
    @WithDefault("20000")
    int simulated();
}
