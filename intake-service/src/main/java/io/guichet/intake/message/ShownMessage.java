package io.guichet.intake.message;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.chassis.http.IfMatch;
import io.guichet.intake.published.MessageReceived;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message for an agent: what others were told, where its files are, and what is too big to be told.
 *
 * @param attachments its files, with where each is downloaded
 * @param html what a mail looks like, sanitized: no script, nothing that a browser would fetch; a picture that came with it
 *     is called {@code attachment:ID}, after its attachment
 * @param version what the header ETag holds
 */
@Schema(name = "ShownMessage", examples = MessageExample.SHOWN)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownMessage(
        @JsonUnwrapped MessageReceived message,
        @Nullable List<File> attachments,

        @Schema(examples = "<p>Hello</p><img src=\"attachment:1\" />") @Nullable
        String html,

        @JsonIgnore long version) {

    /** A file of a message, and where it is. */
    @Schema(name = "ShownAttachment")
    record File(
            @JsonUnwrapped MessageReceived.Attachment file,

            @Schema(examples = "/messages/019aa0f0-6a00-7000-8000-000000000001/attachments/1")
            String href) {

        static File of(UUID message, MessageReceived.Attachment file) {
            return new File(file, "/messages/" + message + "/attachments/" + file.id());
        }
    }

    static ShownMessage of(Message message, MessageReceived told) {
        List<MessageReceived.Attachment> files = told.attachments();
        return new ShownMessage(
                told.withoutAttachments(),
                files == null
                        ? null
                        : files.stream()
                                .map(file -> File.of(told.messageId(), file))
                                .toList(),
                message.content().html(),
                message.version());
    }

    /** The answer to whoever reads it. */
    public Response answer() {
        return Response.ok(this).tag(IfMatch.tag(version)).build();
    }
}
