package io.guichet.chassis.desk;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the desk's own configuration lies. */
@ConfigMapping(prefix = "guichet.desk")
public interface DeskConfig {

    /** The directory that holds the desk's YAML files and templates, such as {@code deploy/desks/a}. */
    Path directory();
}
