package io.guichet.triage.rules;

import io.guichet.chassis.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The places that the rules lead to, read. */
@Cancellable(false)
@Path("/queues")
@Tag(name = "Rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class QueueResource {

    private final RulesInForce rules;

    QueueResource(RulesInForce rules) {
        this.rules = rules;
    }

    @GET
    @Operation(summary = "The queues, folders and labels of the desk")
    @APIResponse(responseCode = "200", description = "The places, each with its title")
    public QueuesView queues() {
        return QueuesView.of(rules.book());
    }
}
