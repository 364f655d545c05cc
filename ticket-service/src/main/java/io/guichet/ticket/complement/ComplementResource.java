package io.guichet.ticket.complement;

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

/** Asks the customer for what is missing; their answer always reopens (P22). */
@Cancellable(false)
@Path("/tickets/{number}/complements")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class ComplementResource {

    private final Acting acting;
    private final Desk desk;

    ComplementResource(Acting acting, Desk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @POST
    @Operation(summary = "Asks the customer for what is missing; their answer always reopens (P22)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "complement", value = """
            {"missing":["steps","environment"],"text":"Which steps lead there, and on which system?"}""")))
    public Uni<Response> ask(@BeanParam ActRequest request, @Valid @NotNull Complement complement) {
        return acting.act(request, complement, doing -> complement.on(doing, desk));
    }
}
