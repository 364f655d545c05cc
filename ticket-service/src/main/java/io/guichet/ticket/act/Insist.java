package io.guichet.ticket.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person insists on saying when the desk will act; why is recorded (P32). */
public record Insist(
        @NotBlank @Size(max = 2_000) @Schema(examples = "The appointment was agreed on the phone.") @Nullable
        String reason) {}
