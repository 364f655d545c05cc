package io.guichet.intake.contact;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.receipt.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Organizations: where contacts belong. A client sees their own. */
@Cancellable(false)
@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class OrganizationResource {

    private final OrganizationBook book;
    private final ContactSearch search;
    private final GivenFields fields;
    private final CurrentCaller caller;

    OrganizationResource(OrganizationBook book, ContactSearch search, GivenFields fields, CurrentCaller caller) {
        this.book = book;
        this.search = search;
        this.fields = fields;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM, Roles.CLIENT})
    @Operation(summary = "Organizations", description = "By name. A client sees their own.")
    @APIResponse(
            responseCode = "200",
            description = "A page of organizations",
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "the last page", value = ContactExample.ORGANIZATION_PAGE)))
    @APIResponse(responseCode = "400", description = "A parameter is not what it must be; the problem names it")
    public Uni<Page<OrganizationView>> list(@BeanParam @Valid Search query) {
        return search.organizations(query, Sight.of(caller.get()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make an organization known",
            description = "Sent again with the same key, it gets the same answer and nothing is there twice.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = OrganizationInput.class),
                            examples = @ExampleObject(name = "an organization", value = ContactExample.ORGANIZATION)))
    @APIResponse(
            responseCode = "201",
            description = "The organization; the header Location names it",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong; the problem names it")
    @APIResponse(
            responseCode = "409",
            description = "The external id, or an organization of this name, is there already")
    @APIResponse(responseCode = "422", description = "A referent is not of this organization, or the key was used")
    public Uni<Response> add(
            @Parameter(required = true, example = "organization-2026-11-20-1")
                    @RestHeader(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            @NotNull(message = "an organization as JSON is expected") OrganizationInput input) {
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        CreationClaim claim = CreationClaim.of("organizations", caller.get().name(), key, input);
        return book.add(fields.organization(input, null), claim).map(made -> shown(Response.Status.CREATED, made));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM, Roles.CLIENT})
    @Operation(summary = "An organization", description = "With those who speak for it (P38).")
    @APIResponse(
            responseCode = "200",
            description = "The organization; the header ETag is for changing it",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    @APIResponse(responseCode = "404", description = "No organization has this id, or a client may not see it")
    public Uni<Response> read(@RestPath UUID id) {
        return book.read(id, Sight.of(caller.get())).map(view -> shown(Response.Status.OK, view));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change an organization",
            description = "The whole of it: what is absent is gone, its referents excepted.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = OrganizationInput.class),
                            examples = @ExampleObject(name = "an organization", value = ContactExample.ORGANIZATION)))
    @APIResponse(
            responseCode = "200",
            description = "The organization as it is now",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong; the problem names it")
    @APIResponse(responseCode = "404", description = "No organization has this id")
    @APIResponse(responseCode = "409", description = "The external id is another's")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "422", description = "A referent is not of this organization")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<Response> replace(
            @RestPath UUID id,
            @Parameter(required = true, example = "\"3\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "an organization as JSON is expected") OrganizationInput input) {
        return book.replace(id, fields.organization(input, null), IfMatch.required(ifMatch))
                .map(view -> shown(Response.Status.OK, view));
    }

    @PUT
    @Path("/by-external-id/{externalId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "An organization, as its master knows it",
            description =
                    "Repeatable: one that is there is changed, and none is ever there twice. The only one of that name of"
                            + " which no master has spoken is taken for the same.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = OrganizationInput.class),
                            examples = @ExampleObject(name = "an organization", value = ContactExample.ORGANIZATION)))
    @APIResponse(
            responseCode = "200",
            description = "The organization as it is now",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong; the problem names it")
    @APIResponse(responseCode = "422", description = "A referent is not of this organization")
    public Uni<Response> upsert(
            @Parameter(example = "C-1042") @RestPath String externalId,
            @NotNull(message = "an organization as JSON is expected") OrganizationInput input) {
        return book.upsert(fields.organization(input, externalId)).map(view -> shown(Response.Status.OK, view));
    }

    private static Response shown(Response.Status status, OrganizationView view) {
        return Response.status(status)
                .tag(IfMatch.tag(view.version()))
                .header("Location", "/organizations/" + view.id())
                .entity(view)
                .build();
    }
}
