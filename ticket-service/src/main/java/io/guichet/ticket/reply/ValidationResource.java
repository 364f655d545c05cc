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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Has a reply validated by the next level before it goes out (P21). */
@Cancellable(false)
@Path("/tickets/{number}/validations")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class ValidationResource {

    private final Acting acting;
    private final Validating validating;

    ValidationResource(Acting acting, Validating validating) {
        this.acting = acting;
        this.validating = validating;
    }

    @POST
    @Operation(summary = "Has a reply validated by the next level before it goes out (P21)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "draft", value = """
            {"reply":{"text":"The invoice is booked on account 607."},"level":2}""")))
    public Uni<Response> ask(@BeanParam ActRequest request, @Valid @NotNull ToValidate draft) {
        return acting.perform(request, draft, doing -> validating.ask(draft, doing));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(summary = "Approves a draft, which goes out: its level, one above, or the manager (P21)")
    public Uni<Response> approve(@BeanParam ActRequest request, @RestPath UUID id) {
        return acting.perform(request, null, doing -> validating.approve(id, doing));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Refuses a draft, and says why (P21)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "refusal", value = """
            {"comment":"It is account 601."}""")))
    public Uni<Response> refuse(@BeanParam ActRequest request, @RestPath UUID id, @Valid @NotNull Verdict verdict) {
        return acting.perform(request, verdict, doing -> validating.refuse(id, verdict, doing));
    }
}
