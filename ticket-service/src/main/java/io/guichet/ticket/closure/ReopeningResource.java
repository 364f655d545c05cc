package io.guichet.ticket.closure;

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

/** Takes a closed ticket up again. */
@Cancellable(false)
@Path("/tickets/{number}/reopenings")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class ReopeningResource {

    private final Acting acting;

    ReopeningResource(Acting acting) {
        this.acting = acting;
    }

    @POST
    @Operation(summary = "Takes a closed ticket up again")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reopening", value = """
            {"reason":"The export stops again."}""")))
    public Uni<Response> reopen(@BeanParam ActRequest request, @Valid @NotNull Reopen reopening) {
        return acting.act(request, reopening, reopening::on);
    }
}
