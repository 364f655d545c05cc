package io.guichet.ticket.draft;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.visibility.CurrentViewer;
import io.guichet.ticket.visibility.SeenTickets;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The caller's own draft of a reply. */
@Cancellable(false)
@Path("/tickets/{number}/draft")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER})
@Tag(name = "Drafts", description = "Replies that are being written; each agent has their own, one per ticket")
@APIResponse(responseCode = "401", description = "No valid bearer token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
@APIResponse(
        responseCode = "404",
        description = "No such ticket, not yours to see, or no draft of yours (`nothing-saved`)")
public class DraftResource {

    private static final String DRAFT = """
            {"text":"Bonjour, l'export est de nouveau","subject":"Re: Export","cc":[],
             "articles":[{"title":"Exporter","url":"https://docs.example.org/export"}]}
            """;

    private final Drafts drafts;
    private final SeenTickets tickets;
    private final CurrentViewer viewer;

    DraftResource(Drafts drafts, SeenTickets tickets, CurrentViewer viewer) {
        this.drafts = drafts;
        this.tickets = tickets;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The caller's draft for a ticket")
    @APIResponse(
            responseCode = "200",
            description = "The draft, its version in the header ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = Draft.class),
                            examples = @ExampleObject(name = "draft", value = DRAFT)))
    public Uni<RestResponse<Draft>> read(@Parameter(example = "2026-000001") @RestPath String number) {
        var viewing = viewer.get();
        return tickets.require(number, viewing)
                .flatMap(ticket -> drafts.require(ticket, viewing.name()))
                .map(DraftResource::tagged);
    }

    @PUT
    @Operation(
            summary = "Saves the caller's draft for a ticket",
            description = "The first time without If-Match; then with the ETag of the draft that is replaced.")
    @APIResponse(
            responseCode = "200",
            description = "As it was saved, its version in the header ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = Draft.class),
                            examples = @ExampleObject(name = "draft", value = DRAFT)))
    @APIResponse(responseCode = "400", description = "A field is not what it must be")
    @APIResponse(responseCode = "412", description = "Saved meanwhile, in another window")
    @APIResponse(responseCode = "428", description = "There is a draft, and the header If-Match is missing")
    public Uni<RestResponse<Draft>> save(
            @Parameter(example = "2026-000001") @RestPath String number,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "draft", value = DRAFT)))
                    @Valid
                    @NotNull(message = "must be a draft")
                    Draft draft) {
        var viewing = viewer.get();
        return tickets.require(number, viewing)
                .flatMap(ticket -> drafts.save(ticket, viewing.name(), draft, ifMatch))
                .map(DraftResource::tagged);
    }

    @DELETE
    @Operation(summary = "Throws the caller's draft away", description = "As after sending it.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "412", description = "Saved meanwhile, in another window")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<Void> forget(
            @Parameter(example = "2026-000001") @RestPath String number,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        var viewing = viewer.get();
        return tickets.require(number, viewing).flatMap(ticket -> drafts.forget(ticket, viewing.name(), ifMatch));
    }

    private static RestResponse<Draft> tagged(Drafts.Saved saved) {
        return ResponseBuilder.ok(saved.draft())
                .tag(IfMatch.tag(saved.version()))
                .build();
    }
}
