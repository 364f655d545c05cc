package io.guichet.intake.naming;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.message.MessageReading;
import io.guichet.intake.message.ShownMessage;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Who a message comes from, said by an agent. */
@Cancellable(false)
@Path("/messages/{id}")
@Tag(name = "Messages")
@RolesAllowed({Roles.AGENT, Roles.MANAGER})
public class NamingResource {

    private static final String EXAMPLE = """
            {"person": "Claire Martin", "organization": "Atelier Martin", "reachable": true}
            """;

    private final Naming naming;
    private final MessageReading reading;

    NamingResource(Naming naming, MessageReading reading) {
        this.naming = naming;
        this.reading = reading;
    }

    @PUT
    @Path("/contact")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say who a message comes from",
            description =
                    "It goes on as if it had just come in, with the next revision. One whose contact is known can be"
                            + " corrected, with If-Match. The same again changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = NamingInput.class),
                            examples = @ExampleObject(name = "person and organization", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The message as it was sent on",
            content = @Content(schema = @Schema(implementation = ShownMessage.class)))
    @APIResponse(responseCode = "400", description = "It does not say who it was")
    @APIResponse(responseCode = "404", description = "No message, or no contact, has this id")
    @APIResponse(responseCode = "409", description = "The contact was merged into another")
    @APIResponse(responseCode = "410", description = "The message or the contact was erased")
    @APIResponse(responseCode = "412", description = "The message has changed meanwhile")
    @APIResponse(responseCode = "422", description = "Several organizations have this name")
    @APIResponse(responseCode = "428", description = "The contact is known, and the header If-Match is missing")
    public Uni<Response> name(
            @RestPath UUID id,
            @Parameter(example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "a contact, or person and organization, are expected") @Valid NamingInput input) {
        return naming.name(id, input, IfMatch.optional(ifMatch))
                .flatMap(named -> reading.read(id))
                .map(ShownMessage::answer);
    }
}
