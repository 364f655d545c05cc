package io.guichet.ticket.presence;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who has a ticket before them. */
@Schema(name = "Present")
record Present(
        @Schema(examples = "alix.agent") String agent,

        @Schema(description = "reading or writing", examples = "writing")
        String doing,

        @Schema(examples = "2026-11-20T08:12:01.123456Z") Instant seenAt) {

    static Present of(Row row) {
        return new Present(
                row.getString("agent"),
                row.getString("doing"),
                row.getOffsetDateTime("seen_at").toInstant());
    }

    /** What the caller does with the ticket. */
    @Schema(name = "Doing")
    record Doing(
            @Schema(description = "reading or writing", examples = "writing")
            @NotNull(message = "must be reading or writing")
            @Pattern(regexp = "reading|writing", message = "must be reading or writing")
            String doing) {}
}
