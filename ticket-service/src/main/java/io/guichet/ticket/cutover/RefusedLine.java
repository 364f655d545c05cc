package io.guichet.ticket.cutover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that was not taken.
 *
 * @param line of the CSV, or which one of the JSON, from 1
 * @param field that is wrong; null: the whole
 */
@Schema(name = "RefusedLine")
record RefusedLine(
        @Schema(examples = "17") long line,
        @Schema(examples = "SUP-4711") @Nullable String number,
        @Schema(examples = "openedAt") @Nullable String field,

        @Schema(examples = "must be when it was opened, such as 2026-11-02T09:30:00Z")
        String reason) {}
