package io.guichet.ticket.closure;

import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.act.ActRequest;
import io.guichet.ticket.act.Acting;
import io.guichet.ticket.desk.Desk;
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

/** Closes a ticket; a question names what was pointed to, or why nothing was (P21). */
@Cancellable(false)
@Path("/tickets/{number}/closures")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class ClosureResource {

    private final Acting acting;
    private final Desk desk;

    ClosureResource(Acting acting, Desk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @POST
    @Operation(summary = "Closes a ticket; a question names what was pointed to, or why nothing was (P21)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "closure", value = """
            {"outcome":"answered","why":"The export needs write access.","articles":[{"title":"Exporting","url":"https://docs.example/export"}]}""")))
    public Uni<Response> close(@BeanParam ActRequest request, @Valid @NotNull Closure closure) {
        return acting.act(request, closure, doing -> closure.on(doing, desk));
    }
}
