package io.guichet.intake.message;

import io.guichet.chassis.identity.Roles;
import io.guichet.intake.raw.RawContents;
import io.guichet.intake.raw.RawReference;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Messages, read. */
@Cancellable(false)
@Path("/messages/{id}")
@Tag(name = "Messages", description = "What came in, as it is stored")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class MessageResource {

    private final MessageReading reading;
    private final RawContents contents;

    MessageResource(MessageReading reading, RawContents contents) {
        this.reading = reading;
        this.contents = contents;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A message",
            description =
                    "Its subjects, its sender, the contact it was recognized as; of a mail the HTML, safe to show.")
    @APIResponse(
            responseCode = "200",
            description = "The message; the header ETag is for correcting its contact",
            content = @Content(schema = @Schema(implementation = ShownMessage.class)))
    @APIResponse(responseCode = "404", description = "No message has this id")
    public Uni<Response> read(@RestPath UUID id) {
        return reading.read(id).map(ShownMessage::answer);
    }

    @GET
    @Path("/raw")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "What came in, byte for byte",
            description = "The mail, or the note's JSON, as it was handed in.")
    @APIResponse(responseCode = "200", description = "The bytes, as a file to save")
    @APIResponse(responseCode = "404", description = "No message has this id")
    @APIResponse(responseCode = "410", description = "Erased with its sender's personal data")
    public Multi<byte[]> raw(@RestPath UUID id) {
        return RestMulti.fromUniResponse(reading.raw(id), contents::read, raw -> headers(id, raw));
    }

    /** A browser saves it and never shows it: it is whatever a stranger sent. */
    private static Map<String, List<String>> headers(UUID id, RawReference raw) {
        String extension = raw.mediaType().equals(MediaType.APPLICATION_JSON) ? ".json" : ".eml";
        return Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                List.of("attachment; filename=\"" + id + extension + "\""),
                "X-Content-Type-Options",
                List.of("nosniff"));
    }
}
