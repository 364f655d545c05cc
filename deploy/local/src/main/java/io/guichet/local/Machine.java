package io.guichet.local;

import io.guichet.embedded.PartFailed;

/** What the machine must have. */
final class Machine {
    private static final long MEBIBYTE = 1024L * 1024L;
    private static final long NEEDED = 1_700 * MEBIBYTE;
    private static final int OLDEST_JAVA = 17;

    private Machine() {}

    /** @throws PartFailed with one sentence if this Java is too old */
    static void requireJava(int feature) {
        if (feature < OLDEST_JAVA) {
            throw new PartFailed("This is Java " + feature + "; Guichet needs Java " + OLDEST_JAVA
                    + " or newer: set JAVA_HOME or PATH to it.");
        }
    }

    /** @throws PartFailed with one sentence if so many bytes are too few */
    static void requireMemory(long available) {
        if (available < NEEDED) {
            throw new PartFailed(
                    "Guichet needs about " + NEEDED / MEBIBYTE + " MiB of free memory and this machine has "
                            + available / MEBIBYTE + " MiB: end other programs or use a larger machine.");
        }
    }
}
