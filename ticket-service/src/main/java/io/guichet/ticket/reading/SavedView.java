package io.guichet.ticket.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A filter that an agent keeps. */
@Schema(name = "SavedView")
record SavedView(
        UUID id,
        @Schema(examples = "Urgent, nobody on it") String name,

        @Schema(description = "whether all agents see it", examples = "true")
        boolean shared,

        @Schema(description = "who keeps it", examples = "alix.agent")
        String owner,

        @Schema(description = "parameters of `GET /tickets`")
        TicketParameters filter,

        @Schema(examples = "2026-11-20T08:12:01.123456Z") Instant changedAt) {

    /** What an agent says of a view. */
    @Schema(name = "SavedViewContent")
    record Content(
            @Schema(examples = "Urgent, nobody on it")
            @NotBlank(message = "must say what the view shows")
            @Size(max = 200, message = "must have 200 characters at most")
            String name,

            @Schema(description = "whether all agents see it; by default not", examples = "true") @Nullable
            Boolean shared,

            @Schema(description = "parameters of `GET /tickets`")
            @NotNull(message = "must be parameters of GET /tickets")
            TicketParameters filter) {}
}
