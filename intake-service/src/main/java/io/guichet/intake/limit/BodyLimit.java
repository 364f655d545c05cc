package io.guichet.intake.limit;

import io.guichet.intake.problem.TooLarge;

/** The largest body that is taken: 25 MB, inclusive. */
public final class BodyLimit {

    public static final int MAX_BYTES = 25 * 1024 * 1024;

    /** More than this of a refused body is not waited for. */
    public static final long MAX_BYTES_THROWN_AWAY = 10L * MAX_BYTES;

    /** What may stand around a file in a form. */
    static final int FORM_BYTES = 1024 * 1024;

    private BodyLimit() {}

    /** @throws TooLarge for a body beyond it, which did not announce its length */
    public static void check(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw tooLarge();
        }
    }

    public static TooLarge tooLarge() {
        return new TooLarge("25 MB (26,214,400 bytes)");
    }
}
