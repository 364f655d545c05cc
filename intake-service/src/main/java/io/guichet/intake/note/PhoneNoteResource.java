package io.guichet.intake.note;

import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.message.Arrivals;
import io.guichet.intake.receipt.Acknowledgement;
import io.guichet.intake.receipt.IdempotencyKey;
import io.guichet.intake.receipt.Receipt;
import io.guichet.intake.work.HeavyWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Phone notes, handed in. */
@Path("/phone-notes")
@Tag(name = "Intake", description = "Calls and e-mails, handed in")
@RolesAllowed(Roles.AGENT)
public class PhoneNoteResource {

    private final PhoneNotes notes;
    private final NoteIntake intake;
    private final CurrentCaller caller;
    private final HeavyWork work;
    private final Arrivals arrivals;

    PhoneNoteResource(PhoneNotes notes, NoteIntake intake, CurrentCaller caller, HeavyWork work, Arrivals arrivals) {
        this.notes = notes;
        this.intake = intake;
        this.caller = caller;
        this.work = work;
        this.arrivals = arrivals;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in a phone note",
            description = "One entry per subject; each subject becomes one ticket. Sent again with the same key, a note"
                    + " gets the same answer and nothing new is stored.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PhoneNote.class),
                            examples = @ExampleObject(name = "a call with two subjects", value = NoteExample.CALL)))
    @APIResponse(
            responseCode = "202",
            description = "Stored; the header Location names the message",
            content = @Content(schema = @Schema(implementation = Acknowledgement.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or wrong; the problem names it")
    @APIResponse(responseCode = "409", description = "The call that it names has been noted already")
    @APIResponse(responseCode = "422", description = "The key was used for another note")
    public Uni<Response> take(
            @Parameter(required = true, example = "note-2026-11-20-0912") @RestHeader(IdempotencyKey.HEADER) @Nullable
                    String idempotencyKey,
            byte[] body) {
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        String agent = caller.get().name();
        return work.on(body.length, () -> notes.read(body))
                .flatMap(note -> take(agent, key, note))
                .map(Acknowledgement::of);
    }

    private Uni<Receipt> take(String agent, IdempotencyKey key, TakenNote note) {
        return intake.take(agent, key, note).invoke(receipt -> arrivals.noted(note.channel(), receipt));
    }
}
