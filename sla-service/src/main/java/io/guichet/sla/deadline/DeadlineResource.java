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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Deadlines are internal (P30): no client sees them. */
@Cancellable(false)
@Path("/deadlines")
@Tag(name = "Deadlines", description = "Until when the desk wants things done; internal, never shown to a customer")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class DeadlineResource {
    private final DeadlineList deadlines;

    DeadlineResource(DeadlineList deadlines) {
        this.deadlines = deadlines;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Deadlines, in order of due time",
            description = "Those that match all that is asked. A deadline follows its ticket within a second;"
                    + " one whose clock stands still comes last.")
    @APIResponse(responseCode = "200", description = "A page of deadlines")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not what it must be; the problem names it",
            content =
                    @Content(
                            mediaType = ProblemDetails.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetails.class)))
    public Uni<Page<DeadlineView>> list(
            @Parameter(description = "The ticket's number or id", example = "2026-000001") @RestQuery @Nullable
                    String ticket,
            @Parameter(description = "The ticket's queue", example = "assistance") @RestQuery @Nullable String queue,
            @Parameter(description = "What it is about", example = "solution") @RestQuery @Nullable String clock,
            @Parameter(description = "running, paused, missed, met or cancelled", example = "running")
                    @RestQuery
                    @Nullable
                    String state,
            @Parameter(description = "Due before this moment", example = "2026-11-27T17:00:00Z") @RestQuery @Nullable
                    String before,
            @Parameter(description = "The cursor that the page before gave as `next`") @RestQuery @Nullable
                    String after,
            @Parameter(description = "1 to 200; absent: 50") @RestQuery @Nullable String limit) {
        int most = Limit.read(limit);
        return deadlines
                .find(DeadlineQuery.parse(ticket, queue, clock, state, before), DeadlineCursor.parse(after), most + 1)
                .map(found -> Page.of(found, most, DeadlineCursor::after).map(DeadlineView::of));
    }
}
