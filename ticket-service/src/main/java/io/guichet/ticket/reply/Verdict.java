package io.guichet.ticket.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a draft may not go out, or what is to be said of one that may. */
record Verdict(
        @NotBlank @Size(max = 10_000) @Schema(examples = "It is account 601.") @Nullable
        String comment) {}
