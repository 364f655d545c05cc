package io.guichet.triage.correction;

import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.triage.decision.DecisionView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Corrections, made. */
@Cancellable(false)
@Path("/decisions/{id}/corrections")
@Tag(name = "Corrections", description = "What agents decided instead of the rules, and which rules err")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    private final Corrections corrections;
    private final CurrentCaller caller;
    private final Outbox outbox;

    CorrectionResource(Corrections corrections, CurrentCaller caller, Outbox outbox) {
        this.corrections = corrections;
        this.caller = caller;
        this.outbox = outbox;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENT, Roles.MANAGER})
    @ResponseStatus(201)
    @Operation(
            summary = "Decide otherwise",
            description =
                    "Makes the subject's next decision and tells it. A ticket that was opened for the subject stays its ticket.")
    @APIResponse(
            responseCode = "201",
            description = "The decision that takes the place of the wrong one",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "400", description = "The outcome names what the desk does not have")
    @APIResponse(responseCode = "404", description = "There is no such decision")
    @APIResponse(responseCode = "409", description = "Another decision took its place meanwhile")
    @APIResponse(responseCode = "410", description = "The message is no longer kept")
    public Uni<DecisionView> correct(
            @Parameter(description = "The decision that is wrong") UUID id,
            @NotNull(message = "a body is expected, with the right outcome") @Valid CorrectionRequest right) {
        return corrections.correct(id, right, caller.get().name()).invoke(outbox::wake);
    }
}
