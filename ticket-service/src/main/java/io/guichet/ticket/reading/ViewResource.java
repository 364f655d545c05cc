package io.guichet.ticket.reading;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.http.Limit;
import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.visibility.CurrentViewer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
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

/** Filters that agents keep. */
@Cancellable(false)
@Path("/views")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER})
@Tag(
        name = "Views",
        description =
                "Filters that agents keep, for themselves or for all; a shared one is changed by its owner or the manager")
@APIResponse(responseCode = "401", description = "No valid bearer token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
public class ViewResource {

    private static final String CONTENT =
            "{\"name\":\"Urgent, new\",\"shared\":true,\"filter\":{\"queue\":[\"assistance\"],\"status\":[\"new\"],\"sort\":\"urgency\"}}";
    private static final String VIEW = """
            {"id":"0199aa10-0000-7000-8000-0000000000f1","name":"Urgent, new","shared":true,"owner":"alix.agent",
             "filter":{"queue":["assistance"],"status":["new"],"sort":"urgency"},"changedAt":"2026-11-20T08:12:01.123456Z"}
            """;
    private static final String ID = "0199aa10-0000-7000-8000-0000000000f1";

    private final SavedViews views;
    private final TicketListing listing;
    private final CurrentViewer viewer;
    private final CurrentCaller caller;

    ViewResource(SavedViews views, TicketListing listing, CurrentViewer viewer, CurrentCaller caller) {
        this.views = views;
        this.listing = listing;
        this.viewer = viewer;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The caller's own views, and the shared ones")
    @APIResponse(
            responseCode = "200",
            description = "All on one page",
            content = @Content(examples = @ExampleObject(name = "views", value = "{\"items\":[" + VIEW + "]}")))
    public Uni<Page<SavedView>> list() {
        return views.of(caller.get().name()).map(Page::whole);
    }

    @POST
    @Operation(summary = "Keeps a view")
    @APIResponse(
            responseCode = "201",
            description = "The view, its version in the header ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = SavedView.class),
                            examples = @ExampleObject(name = "view", value = VIEW)))
    @APIResponse(responseCode = "400", description = "A field, or a parameter of the filter, is not what it must be")
    public Uni<RestResponse<SavedView>> add(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "view", value = CONTENT)))
                    @Valid
                    @NotNull(message = "must be a view")
                    SavedView.Content content) {
        check(content);
        return views.add(content, caller.get().name())
                .map(added -> ResponseBuilder.<SavedView>created(
                                URI.create("/views/" + added.view().id()))
                        .entity(added.view())
                        .tag(IfMatch.tag(added.version()))
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One view")
    @APIResponse(
            responseCode = "200",
            description = "The view, its version in the header ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = SavedView.class),
                            examples = @ExampleObject(name = "view", value = VIEW)))
    @APIResponse(responseCode = "404", description = "No such view, or not yours to see")
    public Uni<RestResponse<SavedView>> read(@Parameter(example = ID) @RestPath UUID id) {
        return views.require(id, caller.get().name()).map(ViewResource::tagged);
    }

    @GET
    @Path("/{id}/tickets")
    @Operation(
            summary = "The tickets of a view",
            description = "As `GET /tickets` with its parameters, for the caller's eyes.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    @APIResponse(responseCode = "404", description = "No such view, or not yours to see")
    public Uni<TicketPage> tickets(
            @Parameter(example = ID) @RestPath UUID id,
            @Parameter(description = "go on from there: `next` of an earlier page") @QueryParam("after") @Nullable
                    String after,
            @Parameter(description = "1 to 200, by default 50", example = "50") @QueryParam("limit") @Nullable
                    String limit) {
        var viewing = viewer.get();
        var most = Limit.read(limit);
        return views.require(id, caller.get().name())
                .map(found -> found.view().filter())
                .flatMap(asked -> listing.page(
                        TicketFilter.read(asked, viewing),
                        TicketOrder.read(asked.sort),
                        TicketPlace.read(after, TicketOrder.read(asked.sort)),
                        most,
                        viewing));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Changes a view", description = "The caller's own; a shared one the manager too.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = SavedView.class),
                            examples = @ExampleObject(name = "view", value = VIEW)))
    @APIResponse(responseCode = "400", description = "A field, or a parameter of the filter, is not what it must be")
    @APIResponse(responseCode = "404", description = "No such view, or not yours to change")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<RestResponse<SavedView>> change(
            @Parameter(example = ID) @RestPath UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "view", value = CONTENT)))
                    @Valid
                    @NotNull(message = "must be a view")
                    SavedView.Content content) {
        check(content);
        return views.change(id, content, caller.get().name(), isManager(), IfMatch.required(ifMatch))
                .map(ViewResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forgets a view", description = "The caller's own; a shared one the manager too.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such view, or not yours to forget")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<Void> remove(
            @Parameter(example = ID) @RestPath UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return views.remove(id, caller.get().name(), isManager(), IfMatch.required(ifMatch));
    }

    /** A filter that `GET /tickets` would refuse is not kept. */
    private void check(SavedView.Content content) {
        TicketFilter.read(content.filter(), viewer.get());
        TicketOrder.read(content.filter().sort);
    }

    private boolean isManager() {
        return caller.get().is(Roles.MANAGER);
    }

    private static RestResponse<SavedView> tagged(SavedViews.Versioned found) {
        return ResponseBuilder.ok(found.view())
                .tag(IfMatch.tag(found.version()))
                .build();
    }
}
