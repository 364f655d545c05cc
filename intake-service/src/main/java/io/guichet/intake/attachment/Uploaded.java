package io.guichet.intake.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file as its owner sees it.
 *
 * @param size bytes
 * @param sha256 in hex
 * @param reference what it is attached to
 */
@Schema(name = "Upload", examples = Uploaded.EXAMPLE)
record Uploaded(
        UUID id,
        @Schema(examples = "capture.png") String name,
        @Schema(examples = "image/png") String mediaType,
        @Schema(examples = "48213") long size,
        String sha256,

        @Schema(examples = "ticket 2026-000001") @Nullable String reference) {

    static final String EXAMPLE = """
            {
              "id": "019aa0f0-6a00-7000-8000-000000000009",
              "name": "capture.png",
              "mediaType": "image/png",
              "size": 48213,
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
            }
            """;

    static Uploaded of(Upload upload) {
        Download file = upload.file();
        return new Uploaded(
                upload.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                upload.reference().orElse(null));
    }
}
