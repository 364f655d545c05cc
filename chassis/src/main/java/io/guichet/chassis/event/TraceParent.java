package io.guichet.chassis.event;

import io.smallrye.common.vertx.ContextLocals;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** W3C Trace Context (version 00): one trace from the phone note to the acknowledgement, whether or not anybody collects it. */
public final class TraceParent {

    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_ID_END = 35;
    private static final int FLAGS = 53;
    private static final String LOCAL = "guichet.traceparent";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TraceParent() {}

    /** Keeps the caller's trace for the rest of the current request; one that is absent or malformed begins a new trace. */
    public static void enter(@Nullable String callers) {
        ContextLocals.put(LOCAL, childOf(callers));
    }

    /** A step within the current request's trace, or the first of a new trace. */
    static String current() {
        var parent = io.vertx.core.Vertx.currentContext() == null
                ? null
                : ContextLocals.<String>get(LOCAL).orElse(null);
        return childOf(parent);
    }

    /** A step of the same trace, or the first of a new trace. */
    public static String childOf(@Nullable String parent) {
        if (parent == null || !VALID.matcher(parent).matches()) {
            return "00-" + hex(16) + "-" + hex(8) + "-00";
        }
        return parent.substring(0, TRACE_ID_END) + "-" + hex(8) + "-" + parent.substring(FLAGS);
    }

    private static String hex(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
