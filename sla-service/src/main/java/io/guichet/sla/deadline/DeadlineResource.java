package io.guichet.sla.deadline;

import io.guichet.chassis.http.Limit;
import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.ProblemDetails;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Deadlines are internal (P30): no client sees them. */
@Cancellable(false)
@Path("/deadlines")
@Tag(name = "Deadlines", description = "Until when the desk wants things done; internal, never shown to a customer")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class DeadlineResource {
    private final Deadlines deadlines;

    DeadlineResource(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GET
    @WithSession
    @Operation(
            summary = "The deadlines of a ticket, in order of due time",
            description = "Empty while none is set: a deadline follows its ticket within a second.")
    @APIResponse(responseCode = "200", description = "A page of deadlines")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not what it must be; the problem names it",
            content =
                    @Content(
                            mediaType = ProblemDetails.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetails.class)))
    public Uni<Page<DeadlineView>> list(
            @Parameter(description = "The ticket's number or id", required = true, example = "2026-000001")
                    @QueryParam("ticket")
                    @Nullable
                    String ticket,
            @Parameter(description = "The cursor that the page before gave as `next`") @QueryParam("after") @Nullable
                    String after,
            @Parameter(
                            description = "Items on the page at most",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable
                    String limit) {
        int most = Limit.read(limit);
        return deadlines
                .of(TicketReference.parse(ticket), DeadlineCursor.parse(after), most + 1)
                .map(found -> Page.of(found, most, DeadlineCursor::after).map(DeadlineView::of));
    }
}
