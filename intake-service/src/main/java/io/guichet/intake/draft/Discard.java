package io.guichet.intake.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why nothing is noted of a call.
 *
 * @param reason for whoever looks for the call later (P18)
 */
@Schema(name = "Discard")
record Discard(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Wrong number.")
        String reason) {}
