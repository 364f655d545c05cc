package io.guichet.ticket.reading;

import io.guichet.chassis.http.Cursor;
import io.guichet.chassis.http.Limit;
import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.visibility.CurrentViewer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Reading tickets. */
@Cancellable(false)
@Path("/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = "Tickets", description = "One ticket per subject of a call or a mail, and everything that happened to it")
@APIResponse(responseCode = "401", description = "No valid bearer token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
public class TicketResource {

    private static final String PROBLEM = "application/problem+json";

    private final TicketReading reading;
    private final TicketListing listing;
    private final CurrentViewer viewer;

    TicketResource(TicketReading reading, TicketListing listing, CurrentViewer viewer) {
        this.reading = reading;
        this.listing = listing;
        this.viewer = viewer;
    }

    @GET
    @Path("/{number}")
    @Operation(
            summary = "One ticket",
            description = "A client sees the tickets of their organization, without labels, level and rule.")
    @APIResponse(
            responseCode = "200",
            description = "The ticket",
            headers =
                    @Header(
                            name = "ETag",
                            description = "its version",
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = TicketView.class),
                            examples = @ExampleObject(name = "ticket", value = Examples.TICKET)))
    @APIResponse(
            responseCode = "404",
            description = "No such ticket, or not yours to see",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "not found", value = Examples.NOT_FOUND)))
    public Uni<RestResponse<TicketView>> ticket(@Parameter(example = "2026-000001") @RestPath String number) {
        return reading.ticket(number, viewer.get()).map(TicketResource::tagged);
    }

    @GET
    @Operation(
            summary = "Tickets, by what is asked for; the oldest first unless `sort` says otherwise",
            description =
                    "Of a parameter given several times any may match, of labels all must. Pages stay as they are while"
                            + " tickets are opened: give `next` as `after` for the page that follows.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not what it must be",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "invalid", value = Examples.INVALID)))
    public Uni<TicketPage> tickets(
            @BeanParam TicketParameters asked,
            @Parameter(description = "go on from there: `next` of an earlier page") @QueryParam("after") @Nullable
                    String after,
            @Parameter(description = "1 to 200, by default 50", example = "50") @QueryParam("limit") @Nullable
                    String limit) {
        var filter = TicketFilter.read(asked, viewer.get());
        var order = TicketOrder.read(asked.sort);
        return listing.page(filter, order, TicketPlace.read(after, order), Limit.read(limit), viewer.get());
    }

    @GET
    @Path("/{number}/timeline")
    @Operation(summary = "Everything that happened to a ticket, in its order: who, when, what, from where")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(examples = @ExampleObject(name = "timeline", value = Examples.TIMELINE)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not what it must be",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "invalid", value = Examples.INVALID)))
    @APIResponse(
            responseCode = "404",
            description = "No such ticket, or not yours to see",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "not found", value = Examples.NOT_FOUND)))
    public Uni<Page<TimelineView>> timeline(
            @Parameter(example = "2026-000001") @RestPath String number,
            @Parameter(description = "only what happened in one of these ways", example = "deadline-missed") @RestQuery
                    List<String> what,
            @Parameter(description = "only what this person or service did", example = "Camille Martin")
                    @RestQuery
                    @Nullable
                    String who,
            @Parameter(description = "only at or after this time (RFC 3339)", example = "2026-11-20T00:00:00Z")
                    @RestQuery
                    @Nullable
                    String since,
            @Parameter(description = "go on from there: `next` of an earlier page") @QueryParam("after") @Nullable
                    String after,
            @Parameter(description = "1 to 200, by default 50", example = "50") @QueryParam("limit") @Nullable
                    String limit) {
        var filter = TimelineFilter.read(what, who, since);
        return reading.timeline(number, filter, viewer.get(), Cursor.read(after), Limit.read(limit));
    }

    @GET
    @Path("/{number}/messages")
    @Operation(
            summary = "What was said: the message that opened a ticket, and those that joined it",
            description = "A client does not see what machines sent.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(examples = @ExampleObject(name = "messages", value = Examples.MESSAGES)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not what it must be",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "invalid", value = Examples.INVALID)))
    @APIResponse(
            responseCode = "404",
            description = "No such ticket, or not yours to see",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "not found", value = Examples.NOT_FOUND)))
    public Uni<Page<MessageView>> messages(
            @Parameter(example = "2026-000001") @RestPath String number,
            @Parameter(description = "go on from there: `next` of an earlier page") @QueryParam("after") @Nullable
                    String after,
            @Parameter(description = "1 to 200, by default 50", example = "50") @QueryParam("limit") @Nullable
                    String limit) {
        return reading.messages(number, viewer.get(), Cursor.read(after), Limit.read(limit));
    }

    private static RestResponse<TicketView> tagged(TicketReading.Seen seen) {
        return ResponseBuilder.ok(seen.view())
                .tag(new EntityTag(Integer.toString(seen.version())))
                .build();
    }
}
