package io.guichet.chassis.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal with a stable name (RFC 9457). Each service declares its own as one sealed family.
 *
 * <p>Title and detail are read by people: what was wrong, what is expected, what to do; never a class name.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String slug;
    private final String title;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /**
     * A refusal.
     *
     * @param status HTTP status, 4xx or 503
     * @param slug the last part of the problem's type, stable for ever
     * @param title the same for every problem of this type
     * @param detail what is particular to this occurrence
     */
    protected Problem(int status, String slug, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /** Adds an extension member, for programs. */
    protected final Problem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** HTTP status. */
    public final int status() {
        return status;
    }

    /** The last part of the problem's type. */
    public final String slug() {
        return slug;
    }

    final ProblemDetails details() {
        return new ProblemDetails(status, slug, title, getMessage(), Collections.unmodifiableMap(extensions));
    }
}
