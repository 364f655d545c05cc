package io.guichet.intake.attachment;

import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.attachment.Download.Answer;
import io.guichet.intake.body.TakenBody;
import io.guichet.intake.raw.RawContents;
import io.guichet.intake.text.PlainText;
import io.quarkus.vertx.http.Uncompressed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Files that are uploaded here to be attached to something elsewhere. */
@Cancellable(false)
@Path("/attachments")
@Tag(name = "Attachments", description = "Files to be attached to something, such as a ticket's reply")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class UploadResource {

    private static final int MAX_NAME = 120;
    private static final int MAX_REFERENCE = 200;

    private final Uploading uploading;
    private final AttachmentReading reading;
    private final RawContents contents;
    private final CurrentCaller caller;

    UploadResource(Uploading uploading, AttachmentReading reading, RawContents contents, CurrentCaller caller) {
        this.uploading = uploading;
        this.reading = reading;
        this.contents = contents;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Upload a file",
            description = "Up to 25 MB, the bytes as the body. Whoever attaches it to something names the id there. A"
                    + " file that is attached to nothing is forgotten after seven days (a setting).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Stored; the header Location names it",
            content = @Content(schema = @Schema(implementation = Uploaded.class)))
    @APIResponse(responseCode = "400", description = "The body is empty, or no name is given")
    @APIResponse(responseCode = "413", description = "The file is larger than 25 MB")
    @APIResponse(responseCode = "503", description = "The service has no room at the moment; nothing was stored")
    public Uni<Response> upload(
            @Parameter(description = "The file's name, without folders", required = true, example = "capture.png")
                    @RestQuery
                    @Nullable
                    String name,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @Context RoutingContext request) {
        String file = line("name", name, MAX_NAME);
        TakenBody body = TakenBody.of(request, "the bytes of a file");
        return uploading
                .take(file, mediaType(contentType), body, caller.get().name())
                .map(UploadResource::created);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Uncompressed
    @Operation(
            summary = "An uploaded file",
            description = "The bytes, to be saved. A client sees what they uploaded themselves.")
    @APIResponse(responseCode = "200", description = "The bytes")
    @APIResponse(responseCode = "206", description = "The range of them that was asked for")
    @APIResponse(responseCode = "304", description = "The caller has them: If-None-Match names the ETag")
    @APIResponse(responseCode = "404", description = "No such file, or not yours to see")
    @APIResponse(responseCode = "416", description = "The range lies outside of the file")
    public Multi<byte[]> read(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @Parameter(example = "bytes=0-65535") @RestHeader("Range") @Nullable String range,
            @RestHeader("If-Range") @Nullable String ifRange) {
        return RestMulti.fromUniResponse(
                reading.uploaded(id, caller.get()).map(file -> file.answer(ifNoneMatch, range, ifRange)),
                answer -> answer.bytes(contents),
                Answer::headers,
                Answer::status);
    }

    @PUT
    @Path("/{id}/reference")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what an uploaded file is attached to",
            description = "From then on it stays. Said again, the last word counts.")
    @APIResponse(
            responseCode = "200",
            description = "It stays",
            content = @Content(schema = @Schema(implementation = Uploaded.class)))
    @APIResponse(responseCode = "400", description = "The parameter to is missing")
    @APIResponse(responseCode = "404", description = "No such file, or not yours to see")
    public Uni<Uploaded> attach(
            @RestPath UUID id,
            @Parameter(description = "What it is attached to", required = true, example = "ticket 2026-000001")
                    @RestQuery
                    @Nullable
                    String to) {
        return uploading.attach(id, line("to", to, MAX_REFERENCE), caller.get()).map(Uploaded::of);
    }

    private static Response created(Upload upload) {
        return Response.status(Response.Status.CREATED)
                .entity(Uploaded.of(upload))
                .header(HttpHeaders.LOCATION, "/attachments/" + upload.id())
                .build();
    }

    private static String line(String parameter, @Nullable String value, int max) {
        String line = PlainText.line(value);
        if (line == null || line.length() > max) {
            throw new InvalidRequest(parameter, "this parameter is required: 1 to " + max + " characters");
        }
        return line;
    }

    private static String mediaType(@Nullable String header) {
        String type = header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? Download.UNKNOWN_TYPE : PlainText.cut(type, MAX_NAME);
    }
}
