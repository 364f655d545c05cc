package io.guichet.ticket.reply;

import io.guichet.ticket.published.Reply;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file that intake keeps (P39).
 *
 * @param messageId of a message of this ticket; none: it was uploaded to intake
 * @param id under which intake hands it out
 * @param size bytes
 */
record AttachedFile(
        @Nullable UUID messageId,

        @NotBlank @Size(max = 100) @Schema(examples = "0199aa10-0000-7000-8000-0000000000f1") @Nullable
        String id,

        @Size(max = 300) @Nullable String name,
        @Size(max = 200) @Nullable String mediaType,
        @PositiveOrZero @Nullable Long size) {

    Reply.File file() {
        return new Reply.File(messageId, String.valueOf(id), name, mediaType, size);
    }
}
