package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * It was tried whether a problem happens here (P23): {@code guichet.ticket.reproduction-recorded.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param step own-machine, remote-session or capture
 * @param outcome reproduced, not-reproduced or no-bug
 */
public record ReproductionRecorded(
        @JsonUnwrapped Head head,
        String step,
        String outcome,
        @Nullable String note) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.reproduction-recorded.v1";
}
