package io.guichet.intake.attachment;

import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.attachment.Download.Answer;
import io.guichet.intake.raw.RawContents;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The files of messages, to be saved. */
@Cancellable(false)
@Path("/messages/{id}/attachments/{attachment}")
@Tag(name = "Messages")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class AttachmentResource {

    private final AttachmentReading reading;
    private final RawContents contents;
    private final CurrentCaller caller;

    AttachmentResource(AttachmentReading reading, RawContents contents, CurrentCaller caller) {
        this.reading = reading;
        this.contents = contents;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Uncompressed
    @Operation(
            summary = "A file of a message",
            description = "The bytes, with the media type that the sender declared; always to be saved, never to be"
                    + " shown. A client sees the files of messages from their own organization. One range of bytes"
                    + " can be asked for.")
    @APIResponse(responseCode = "200", description = "The bytes")
    @APIResponse(responseCode = "206", description = "The range of them that was asked for")
    @APIResponse(responseCode = "304", description = "The caller has them: If-None-Match names the ETag")
    @APIResponse(responseCode = "404", description = "No such file, or not yours to see")
    @APIResponse(responseCode = "416", description = "The range lies outside of the file")
    public Multi<byte[]> read(
            @RestPath UUID id,
            @Parameter(description = "The file's id in the message", example = "1") @RestPath String attachment,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Parameter(example = "bytes=0-65535") @RestHeader("Range") @Nullable String range,
            @RestHeader("If-Range") @Nullable String ifRange) {
        return RestMulti.fromUniResponse(
                reading.ofMessage(id, attachment, caller.get()).map(file -> file.answer(ifNoneMatch, range, ifRange)),
                answer -> answer.bytes(contents),
                Answer::headers,
                Answer::status);
    }
}
