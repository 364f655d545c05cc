package io.guichet.ticket.reproduction;

import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.act.ActRequest;
import io.guichet.ticket.act.Acting;
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

/** Records whether the problem happens here (P23). */
@Cancellable(false)
@Path("/tickets/{number}/reproductions")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class ReproductionResource {

    private final Acting acting;

    ReproductionResource(Acting acting) {
        this.acting = acting;
    }

    @POST
    @Operation(summary = "Records whether the problem happens here (P23)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "attempt", value = """
            {"step":"own-machine","outcome":"reproduced","note":"With version 12 only."}""")))
    public Uni<Response> record(@BeanParam ActRequest request, @Valid @NotNull Attempt attempt) {
        return acting.act(request, attempt, attempt::on);
    }
}
