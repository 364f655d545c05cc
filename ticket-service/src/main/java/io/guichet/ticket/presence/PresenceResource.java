package io.guichet.ticket.presence;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.visibility.CurrentViewer;
import io.guichet.ticket.visibility.SeenTickets;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Who has a ticket before them. */
@Cancellable(false)
@Path("/tickets/{number}/presence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER})
@Tag(name = "Presence", description = "Two agents in one ticket see each other")
@APIResponse(responseCode = "401", description = "No valid bearer token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
@APIResponse(responseCode = "404", description = "No such ticket, or not yours to see")
public class PresenceResource {

    private static final String PRESENT = """
            {"items":[{"agent":"alix.agent","doing":"writing","seenAt":"2026-11-20T08:12:01.123456Z"}]}
            """;
    private static final String DOING = "{\"doing\":\"writing\"}";

    private final Presence presence;
    private final SeenTickets tickets;
    private final CurrentViewer viewer;

    PresenceResource(Presence presence, SeenTickets tickets, CurrentViewer viewer) {
        this.presence = presence;
        this.tickets = tickets;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "Who has a ticket before them")
    @APIResponse(
            responseCode = "200",
            description = "All on one page",
            content = @Content(examples = @ExampleObject(name = "present", value = PRESENT)))
    public Uni<Page<Present>> present(@Parameter(example = "2026-000001") @RestPath String number) {
        return tickets.require(number, viewer.get()).flatMap(presence::in).map(Page::whole);
    }

    @PUT
    @Operation(
            summary = "The caller has a ticket before them",
            description = "Say it again every 15 seconds; who has not said it for 30 is no longer there.")
    @APIResponse(
            responseCode = "200",
            description = "Who has it before them, the caller included",
            content = @Content(examples = @ExampleObject(name = "present", value = PRESENT)))
    @APIResponse(responseCode = "400", description = "A field is not what it must be")
    public Uni<Page<Present>> enter(
            @Parameter(example = "2026-000001") @RestPath String number,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "writing", value = DOING)))
                    @Valid
                    @NotNull(message = "must say what you are doing")
                    Present.Doing doing) {
        var viewing = viewer.get();
        return tickets.require(number, viewing)
                .flatMap(ticket -> presence.enter(ticket, viewing.name(), doing.doing()))
                .map(Page::whole);
    }

    @DELETE
    @Operation(summary = "The caller has left a ticket")
    @APIResponse(responseCode = "204", description = "They are no longer there")
    public Uni<Void> leave(@Parameter(example = "2026-000001") @RestPath String number) {
        var viewing = viewer.get();
        return tickets.require(number, viewing).flatMap(ticket -> presence.leave(ticket, viewing.name()));
    }
}
