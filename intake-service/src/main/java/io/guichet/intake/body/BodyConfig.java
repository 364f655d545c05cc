package io.guichet.intake.body;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where large bodies lie while they come in. */
@ConfigMapping(prefix = "guichet.body")
public interface BodyConfig {

    /** A directory with room for as many bodies of 25 MB as come in at the same time. */
    @WithDefault("${java.io.tmpdir}")
    Path directory();
}
