package io.guichet.ticket.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a reply reopens a closed ticket of a queue (P8).
 *
 * @param within after the closure; null: however long ago it was
 */
public record Reopening(@Nullable Duration within) {

    private static final String ALWAYS = "always";

    /** Reads {@code always}, or a number of days. */
    @JsonCreator
    static Reopening read(Object written) {
        if (ALWAYS.equals(written)) {
            return new Reopening(null);
        }
        if (written instanceof Integer days && days > 0) {
            return new Reopening(Duration.ofDays(days));
        }
        throw new IllegalArgumentException("must be always, or a number of days such as 14");
    }

    boolean allows(Instant closedAt, Instant now) {
        return within == null || !closedAt.plus(within).isBefore(now);
    }
}
