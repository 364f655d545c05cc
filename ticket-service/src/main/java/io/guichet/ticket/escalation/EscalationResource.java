package io.guichet.ticket.escalation;

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

/** Passes a ticket to the next level or to a person; the escalating agent stays its watcher (P20). */
@Cancellable(false)
@Path("/tickets/{number}/escalations")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class EscalationResource {

    private final Acting acting;
    private final Assignees assignees;

    EscalationResource(Acting acting, Assignees assignees) {
        this.acting = acting;
        this.assignees = assignees;
    }

    @POST
    @Operation(
            summary = "Passes a ticket to the next level or to a person; the escalating agent stays its watcher (P20)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "escalation", value = """
            {"level":2,"reason":"Unknown to level 1."}""")))
    public Uni<Response> escalate(@BeanParam ActRequest request, @Valid @NotNull Escalation escalation) {
        return acting.perform(
                request,
                escalation,
                doing -> assignees
                        .named(escalation.agent(), doing)
                        .map(assignee -> Done.of(escalation.on(doing, assignee.orElse(null)))));
    }
}
