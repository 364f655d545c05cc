package io.guichet.ticket.reading;

import io.guichet.ticket.lifecycle.Attachment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file that came with the message; intake keeps it with the message that {@code origin.messageId} names. */
@Schema(name = "Attachment")
record AttachmentView(
        @Schema(examples = "capture.png") @Nullable String name,

        @Schema(examples = "image/png") @Nullable String mediaType,

        @Schema(description = "bytes", examples = "2048") long size) {

    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(attachment.name(), attachment.mediaType(), attachment.size());
    }
}
