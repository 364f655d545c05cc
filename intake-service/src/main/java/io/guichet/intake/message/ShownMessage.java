package io.guichet.intake.message;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.chassis.http.IfMatch;
import io.guichet.intake.published.MessageReceived;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message for an agent: what others were told, and what is too big for that.
 *
 * @param html what a mail looks like, sanitized: no script, nothing that a browser would fetch; a picture that came with it
 *     is called {@code attachment:ID}, after its attachment
 * @param version what the header ETag holds
 */
@Schema(name = "ShownMessage")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownMessage(
        @JsonUnwrapped MessageReceived message,

        @Schema(examples = "<p>Hello</p><img src=\"attachment:1\" />") @Nullable
        String html,

        @JsonIgnore long version) {

    static ShownMessage of(Message message, MessageReceived told) {
        return new ShownMessage(told, message.content().html(), message.version());
    }

    /** The answer to whoever reads it. */
    public Response answer() {
        return Response.ok(this).tag(IfMatch.tag(version)).build();
    }
}
