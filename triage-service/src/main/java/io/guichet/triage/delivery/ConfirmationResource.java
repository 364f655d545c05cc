package io.guichet.triage.delivery;

import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.triage.decision.DecisionView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Confirms what waits in a folder. */
@Cancellable(false)
@Path("/folders/{name}/messages/{id}/confirmation")
@Tag(name = "Folders")
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationResource {

    private final Confirmations confirmations;
    private final CurrentCaller caller;
    private final Outbox outbox;

    ConfirmationResource(Confirmations confirmations, CurrentCaller caller, Outbox outbox) {
        this.confirmations = confirmations;
        this.caller = caller;
        this.outbox = outbox;
    }

    @POST
    @RolesAllowed({Roles.AGENT, Roles.MANAGER})
    @Operation(
            summary = "Confirm what waits in a folder",
            description = "A delivery has come: its message moves to the folder that the desk names for it (P16).")
    @APIResponse(responseCode = "200", description = "The new decisions")
    @APIResponse(responseCode = "404", description = "There is no such message")
    @APIResponse(responseCode = "409", description = "The folder has nothing to confirm, or the message is not in it")
    @APIResponse(responseCode = "410", description = "The message is no longer kept")
    public Uni<List<DecisionView>> confirm(
            @Parameter(example = "deliveries") String name, @Parameter(description = "The message's id") UUID id) {
        return confirmations.confirm(name, id, caller.get().name()).invoke(outbox::wake);
    }
}
