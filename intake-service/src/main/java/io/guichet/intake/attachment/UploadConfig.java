package io.guichet.intake.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What becomes of uploaded files. */
@ConfigMapping(prefix = "guichet.uploads")
public interface UploadConfig {

    /** How long a file stays that was uploaded and attached to nothing. */
    @WithDefault("7d")
    Duration keep();
}
