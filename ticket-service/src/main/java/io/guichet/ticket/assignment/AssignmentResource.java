package io.guichet.ticket.assignment;

import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.act.ActRequest;
import io.guichet.ticket.act.Acting;
import io.guichet.ticket.act.Assignees;
import io.guichet.ticket.act.Done;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Gives a ticket to an agent, or to a queue (P7). */
@Cancellable(false)
@Path("/tickets/{number}/assignments")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class AssignmentResource {

    private final Acting acting;
    private final Assignees assignees;

    AssignmentResource(Acting acting, Assignees assignees) {
        this.acting = acting;
        this.assignees = assignees;
    }

    @POST
    @Operation(summary = "Gives a ticket to an agent, or to a queue (P7)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "assignment", value = """
            {"agent":"anna"}""")))
    public Uni<Response> assign(@BeanParam ActRequest request, @Valid @NotNull Assignment assignment) {
        return acting.perform(
                request,
                assignment,
                doing -> assignees
                        .named(assignment.agent(), doing)
                        .map(assignee -> Done.of(assignment.on(doing, assignee.orElse(null)))));
    }
}
