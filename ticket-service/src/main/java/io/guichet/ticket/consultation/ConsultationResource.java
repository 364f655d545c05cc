package io.guichet.ticket.consultation;

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

/** Asks a trade's opinion; the ticket stays where it is (P42). */
@Cancellable(false)
@Path("/tickets/{number}/consultations")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class ConsultationResource {

    private final Acting acting;
    private final Consultations consultations;

    ConsultationResource(Acting acting, Consultations consultations) {
        this.acting = acting;
        this.consultations = consultations;
    }

    @POST
    @Operation(summary = "Asks a trade's opinion; the ticket stays where it is (P42)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "question", value = """
            {"trade":"training","question":"Is this shown in the second session?"}""")))
    public Uni<Response> ask(@BeanParam ActRequest request, @Valid @NotNull Question question) {
        return acting.perform(request, question, doing -> Uni.createFrom().item(question.on(doing)));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(summary = "Answers what a trade was asked (P42)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "answer", value = """
            {"answer":"Yes, at its end."}""")))
    public Uni<Response> answer(@BeanParam ActRequest request, @RestPath UUID id, @Valid @NotNull Opinion opinion) {
        return acting.perform(
                request,
                opinion,
                doing -> consultations
                        .require(id, doing.ticket().id())
                        .map(consultation -> opinion.on(consultation, doing)));
    }
}
