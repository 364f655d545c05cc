package io.guichet.local.endtoend;

import io.guichet.local.Console;
import io.guichet.local.RunningSystem;
import io.guichet.local.Settings;
import java.nio.file.Path;
import java.util.Map;

/** The system under test, on ports of its own. */
final class TestSystem {

    private TestSystem() {}

    /** @param shift what is added to every usual port, so that two runs do not meet */
    static RunningSystem in(Path data, int shift) {
        var home = Path.of(System.getProperty("guichet.home"));
        return new RunningSystem(Settings.of(home, data, "a", Map.of()).shifted(shift), new Console(System.out));
    }
}
