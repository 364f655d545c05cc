package io.guichet.ticket.reading;

import io.guichet.ticket.message.Attachment;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file that came with a message; intake keeps it, and hands it out at {@code /messages/{messageId}/attachments/{id}}. */
@Schema(name = "Attachment")
record AttachmentView(
        @Schema(description = "of intake's message that it came with")
        UUID messageId,

        @Schema(description = "within the message; absent: the message's raw content", examples = "1") @Nullable
        String id,

        @Schema(examples = "capture.png") @Nullable String name,

        @Schema(examples = "image/png") @Nullable String mediaType,

        @Schema(description = "bytes", examples = "2048") long size) {

    static AttachmentView of(Row row) {
        var file = row.attachment();
        return new AttachmentView(row.messageId(), file.id(), file.name(), file.mediaType(), file.size());
    }

    /** As it is stored. */
    record Row(UUID messageId, Attachment attachment) {}
}
