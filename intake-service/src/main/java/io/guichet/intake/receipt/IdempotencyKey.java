package io.guichet.intake.receipt;

import io.guichet.chassis.problem.InvalidRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A caller's own name for a request, so that it can be repeated safely.
 *
 * @param value 1 to 200 visible ASCII characters
 */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** @throws InvalidRequest when the header is absent or not so */
    public static IdempotencyKey of(@Nullable String header) {
        if (header == null || !VISIBLE.matcher(header).matches()) {
            throw new InvalidRequest(
                    HEADER,
                    "this header is required: 1 to 200 visible ASCII characters, new for each request and the same again"
                            + " when a request is repeated");
        }
        return new IdempotencyKey(header);
    }
}
