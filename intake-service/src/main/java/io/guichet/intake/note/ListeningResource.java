package io.guichet.intake.note;

import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.receipt.Acknowledgement;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Voicemails, listened to. */
@Cancellable(false)
@Path("/messages/{id}/subjects")
@Tag(name = "Messages")
@RolesAllowed(Roles.AGENT)
public class ListeningResource {

    private final PhoneNotes notes;
    private final Listening listening;
    private final CurrentCaller caller;

    ListeningResource(PhoneNotes notes, Listening listening, CurrentCaller caller) {
        this.notes = notes;
        this.listening = listening;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Note what was said on a voicemail",
            description = "It counts as listened to from now on, and is sent on with its next revision. The same again"
                    + " changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = HeardVoicemail.class),
                            examples = @ExampleObject(name = "one subject", value = HeardVoicemail.EXAMPLE)))
    @APIResponse(
            responseCode = "202",
            description = "Stored; the header Location names the message",
            content = @Content(schema = @Schema(implementation = Acknowledgement.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong; the problem names it")
    @APIResponse(responseCode = "404", description = "No message has this id")
    @APIResponse(responseCode = "409", description = "It is no voicemail, or other subjects were noted before")
    public Uni<Response> note(@RestPath UUID id, @NotNull @Valid HeardVoicemail heard) {
        notes.checkKinds(heard.subjects());
        return listening.note(id, heard, caller.get().name()).map(Acknowledgement::of);
    }
}
