package io.guichet.intake.merge;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.ContactView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Makes one of two contacts. */
@Cancellable(false)
@Path("/contacts")
@Tag(name = "Contacts")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class MergeResource {

    private final ContactMerge merge;

    MergeResource(ContactMerge merge) {
        this.merge = merge;
    }

    @POST
    @Path("/{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Merge a contact into another",
            description =
                    "Addresses, numbers and messages become the other's; this id points to it from now on. When the other"
                            + " was merged itself, whoever stands for it is meant. The same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The contact that stands for both",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "400", description = "Both are the same")
    @APIResponse(responseCode = "404", description = "One of them is not here")
    @APIResponse(responseCode = "409", description = "This one was merged into yet another")
    @APIResponse(responseCode = "412", description = "This one has changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<Response> merge(
            @RestPath UUID id,
            @Parameter(required = true, example = "\"3\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "the contact that stands for both is expected") @Valid MergeInput input) {
        return merge.merge(id, input.into(), IfMatch.required(ifMatch)).map(MergeResource::shown);
    }

    private static Response shown(Contact whole) {
        return Response.ok(ContactView.of(whole))
                .tag(IfMatch.tag(whole.version()))
                .header(HttpHeaders.LOCATION, "/contacts/" + whole.id())
                .build();
    }
}
