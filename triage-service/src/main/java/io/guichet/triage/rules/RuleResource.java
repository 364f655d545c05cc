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

/** The rules and the places they lead to, read. */
@Path("/")
@Tag(name = "Rules", description = "What the desk decides by")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class RuleResource {

    private final RulesInForce rules;

    RuleResource(RulesInForce rules) {
        this.rules = rules;
    }

    @GET
    @Path("rules")
    @Operation(summary = "The rules as they are in force")
    @APIResponse(responseCode = "200", description = "The rules, with their version")
    public RulesView rules() {
        return RulesView.of(rules.book());
    }

    @GET
    @Path("queues")
    @Operation(summary = "The queues, folders and labels of the desk")
    @APIResponse(responseCode = "200", description = "The places, each with its title")
    public QueuesView queues() {
        return QueuesView.of(rules.book());
    }
}
