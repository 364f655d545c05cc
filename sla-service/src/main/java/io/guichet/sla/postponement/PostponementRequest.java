package io.guichet.sla.postponement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time. */
record PostponementRequest(
        @Schema(description = "The new due time, later than the present one", examples = "2026-12-04T16:00:00Z")
        @NotNull(message = "must be the new due time, such as 2026-12-04T16:00:00Z")
        Instant until,

        @Schema(examples = "The part is delivered on Thursday")
        @NotBlank(message = "must say why")
        @Size(max = 1000, message = "must have 1000 characters at most")
        String reason) {}
