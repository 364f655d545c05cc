package io.guichet.ticket.call;

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

/** Notes what was answered on the phone, and closes the ticket if wished (P1). */
@Cancellable(false)
@Path("/tickets/{number}/calls")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class CallResource {

    private final Acting acting;

    CallResource(Acting acting) {
        this.acting = acting;
    }

    @POST
    @Operation(summary = "Notes what was answered on the phone, and closes the ticket if wished (P1)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "call", value = """
            {"answer":"Menu File, Print.","close":true}""")))
    public Uni<Response> answer(@BeanParam ActRequest request, @Valid @NotNull Call call) {
        return acting.act(request, call, call::on);
    }
}
