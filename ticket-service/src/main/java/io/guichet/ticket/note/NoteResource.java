package io.guichet.ticket.note;

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

/** Writes a note, visible to the desk only (P29). */
@Cancellable(false)
@Path("/tickets/{number}/notes")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class NoteResource {

    private final Acting acting;

    NoteResource(Acting acting) {
        this.acting = acting;
    }

    @POST
    @Operation(summary = "Writes a note, visible to the desk only (P29)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "note", value = """
            {"text":"She will be back on Thursday."}""")))
    public Uni<Response> write(@BeanParam ActRequest request, @Valid @NotNull Note note) {
        return acting.act(request, note, note::on);
    }
}
