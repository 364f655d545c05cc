package io.guichet.sla.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How policies are kept up to date. */
@ConfigMapping(prefix = "guichet.policies")
public interface PoliciesConfig {

    /** How often it is looked whether {@code sla.yaml} changed. */
    @WithDefault("5s")
    Duration watch();
}
