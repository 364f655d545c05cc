package io.guichet.sla.postponement;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

/** More time for a deadline. */
@Cancellable(false)
@Path("/deadlines/{id}/postponements")
@Tag(name = "Postponements", description = "A manager gives a deadline more time, with a reason that is kept")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class PostponementResource {
    private static final String EXAMPLE = """
            {"postponementId": "019ab2c0-1000-7000-8000-000000000002", "until": "2026-12-04T16:00:00Z",
             "reason": "The part is delivered on Thursday", "by": "maud.manager", "at": "2026-11-26T09:30:00Z"}
            """;

    private final Postponing postponing;
    private final CurrentCaller caller;

    PostponementResource(Postponing postponing, CurrentCaller caller) {
        this.postponing = postponing;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "Postpone a deadline",
            description = "It is due at that moment; a pause that comes later adds to it. Who, when and why is kept.")
    @APIResponse(
            responseCode = "201",
            description = "It is postponed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PostponementView.class),
                            example = EXAMPLE))
    @APIResponse(
            responseCode = "400",
            description = "It is no later than the deadline is due now, or there is no reason")
    @APIResponse(responseCode = "404", description = "No deadline has this id")
    @APIResponse(responseCode = "409", description = "What the deadline is about is done; or it stands as it was set")
    public Uni<PostponementView> postpone(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PostponementRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "a week more",
                                                            value =
                                                                    "{\"until\": \"2026-12-04T16:00:00Z\", \"reason\": \"The part is delivered on Thursday\"}")))
                    @NotNull
                    @Valid
                    PostponementRequest request) {
        return postponing.postpone(id, request, caller.get().name()).map(PostponementView::of);
    }

    @GET
    @Operation(summary = "How often a deadline was postponed, by whom and why")
    @APIResponse(responseCode = "200", description = "All of them, in order")
    @APIResponse(responseCode = "404", description = "No deadline has this id")
    public Uni<Page<PostponementView>> list(@PathParam("id") UUID id) {
        return postponing.of(id).map(found -> Page.whole(found).map(PostponementView::of));
    }
}
