package io.guichet.intake.merge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a contact turned out to be. */
@Schema(name = "MergeInput", examples = MergeInput.EXAMPLE)
public record MergeInput(
        @NotNull(message = "the id of the contact that stands for both is expected")
        @Schema(required = true, examples = "019aa0f0-6a00-7000-8000-000000000002")
        UUID into) {
    static final String EXAMPLE = """
            {"into": "019aa0f0-6a00-7000-8000-000000000002"}
            """;
}
