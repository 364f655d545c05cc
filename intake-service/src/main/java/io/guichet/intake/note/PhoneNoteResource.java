package io.guichet.intake.note;

import io.guichet.chassis.identity.Caller;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.message.Arrivals;
import io.guichet.intake.message.Channel;
import io.guichet.intake.receipt.Acknowledgement;
import io.guichet.intake.receipt.IdempotencyKey;
import io.guichet.intake.receipt.Receipt;
import io.guichet.intake.work.HeavyWork;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Phone notes, handed in. */
@Cancellable(false)
@Path("/phone-notes")
@Tag(name = "Intake", description = "Calls and e-mails, handed in")
@RolesAllowed({Roles.AGENT, Roles.SYSTEM})
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
    @APIResponse(responseCode = "413", description = "There is more in it than a note may say")
    @APIResponse(responseCode = "422", description = "The key was used for another note")
    public Uni<Response> take(
            @Parameter(required = true, example = "note-2026-11-20-0912") @RestHeader(IdempotencyKey.HEADER) @Nullable
                    String idempotencyKey,
            byte[] body) {
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        Caller by = caller.get();
        return work.on(body.length, () -> notes.read(body))
                .flatMap(note -> take(by, key, note))
                .map(Acknowledgement::of);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in a voicemail with its recording",
            description =
                    "Part note is the note as JSON, part recording the audio, up to 25 MB. A note without subjects"
                            + " is a voicemail that nobody has listened to yet; the telephone system may hand it in.")
    @APIResponse(
            responseCode = "202",
            description = "Stored; the header Location names the message",
            content = @Content(schema = @Schema(implementation = Acknowledgement.class)))
    @APIResponse(responseCode = "400", description = "A field or part is missing or wrong; the problem names it")
    @APIResponse(responseCode = "409", description = "The call that it names has been noted already")
    @APIResponse(responseCode = "413", description = "The recording is larger than 25 MB")
    @APIResponse(responseCode = "415", description = "The recording is no audio")
    @APIResponse(responseCode = "422", description = "The key was used for another note")
    public Uni<Response> takeVoicemail(
            @Parameter(required = true, example = "voicemail-2026-11-20-0912")
                    @RestHeader(IdempotencyKey.HEADER)
                    @Nullable
                    String idempotencyKey,
            @Schema(example = NoteExample.VOICEMAIL, description = "A PhoneNote as JSON") @RestForm @Nullable
                    String note,
            @RestForm @Nullable FileUpload recording) {
        IdempotencyKey key = IdempotencyKey.of(idempotencyKey);
        Caller by = caller.get();
        byte[] body = note == null ? new byte[0] : note.getBytes(StandardCharsets.UTF_8);
        int size = body.length + (recording == null ? 0 : (int) recording.size());
        return work.on(size, () -> recorded(notes.read(body), recording))
                .flatMap(taken -> take(by, key, taken))
                .map(Acknowledgement::of);
    }

    private static TakenNote recorded(TakenNote note, @Nullable FileUpload recording) throws IOException {
        if (recording != null && note.channel() != Channel.VOICEMAIL) {
            throw new InvalidRequest("recording", "only a note of channel voicemail has one");
        }
        return recording == null ? note : note.with(Recording.of(recording));
    }

    private Uni<Receipt> take(Caller by, IdempotencyKey key, TakenNote note) {
        if (!by.is(Roles.AGENT) && note.channel() != Channel.VOICEMAIL) {
            throw new ForbiddenException("a machine hands in voicemails only");
        }
        return intake.take(by, key, note).invoke(receipt -> arrivals.noted(note.channel(), receipt));
    }
}
