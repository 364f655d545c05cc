package io.guichet.embedded;

import org.jspecify.annotations.Nullable;

/** A part could not be started or stopped; the message is one sentence for the user. */
public final class PartFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** @param sentence what was wrong and what to do */
    public PartFailed(String sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence what was wrong and what to do
     * @param cause what was met, for the log
     */
    public PartFailed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** What was wrong and what to do. */
    public String sentence() {
        return sentence;
    }
}
