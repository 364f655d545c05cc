package io.guichet.intake.privacy;

import io.guichet.chassis.identity.Roles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What a person may demand of their data. */
@Cancellable(false)
@Path("/contacts")
@Tag(name = "Contacts")
@RolesAllowed(Roles.MANAGER)
public class PrivacyResource {

    private static final String DOCUMENT = """
            {"contact": {"id": "019aa0f0-6a00-7000-8000-000000000002", "version": 3, "name": "Claire Martin",
              "addresses": ["caller@example.org"], "numbers": ["+33561000000"], "referent": false},
             "formerIds": [],
             "messages": [{"messageId": "019aa0f0-6a00-7000-8000-000000000001", "channel": "email", "subjects": []}]}
            """;

    private final PersonalData data;
    private final Erasure erasure;

    PrivacyResource(PersonalData data, Erasure erasure) {
        this.data = data;
        this.erasure = erasure;
    }

    @GET
    @Path("/{id}/export")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "All that is stored of a person",
            description =
                    "The contact and each message as JSON; what came in byte for byte is at /messages/{messageId}/raw, files"
                            + " at /messages/{messageId}/attachments/{id}.")
    @APIResponse(
            responseCode = "200",
            description = "A JSON document, as a file to save",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "a person", value = DOCUMENT)))
    @APIResponse(responseCode = "404", description = "No contact has this id")
    @APIResponse(responseCode = "409", description = "Merged; the problem names the contact that stands for it")
    @APIResponse(responseCode = "410", description = "Erased")
    public Multi<byte[]> export(@RestPath UUID id) {
        return RestMulti.fromUniResponse(data.person(id), data::document, person -> headers(id));
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Erase a person",
            description =
                    "What must be kept loses everything personal; the answer says what is kept, and why. Afterwards their"
                            + " addresses and numbers are unknown. The same again gets the same answer.")
    @APIResponse(
            responseCode = "200",
            description = "What was erased, and what is kept",
            content = @Content(schema = @Schema(implementation = ErasureReport.class)))
    @APIResponse(responseCode = "404", description = "No contact has this id")
    @APIResponse(responseCode = "409", description = "Merged; the problem names the contact that stands for it")
    public Uni<ErasureReport> erase(@RestPath UUID id) {
        return erasure.erase(id);
    }

    private static Map<String, List<String>> headers(UUID id) {
        return Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                List.of("attachment; filename=\"" + id + ".json\""),
                "X-Content-Type-Options",
                List.of("nosniff"));
    }
}
