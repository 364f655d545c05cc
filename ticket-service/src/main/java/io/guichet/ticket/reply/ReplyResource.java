package io.guichet.ticket.reply;

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

/** Says something to the customer; nothing of when the desk will act, unless insisted on with a reason (P32, P33). */
@Cancellable(false)
@Path("/tickets/{number}/replies")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class ReplyResource {

    private final Acting acting;
    private final Replying replying;

    ReplyResource(Acting acting, Replying replying) {
        this.acting = acting;
        this.replying = replying;
    }

    @POST
    @Operation(
            summary =
                    "Says something to the customer; nothing of when the desk will act, unless insisted on with a reason (P32, P33)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reply", value = """
            {"text":"The export needs write access; the article shows how.","articles":[{"url":"https://docs.example/export"}]}""")))
    public Uni<Response> reply(@BeanParam ActRequest request, @Valid @NotNull ReplyDraft reply) {
        return acting.perform(request, reply, doing -> replying.reply(reply, doing));
    }
}
