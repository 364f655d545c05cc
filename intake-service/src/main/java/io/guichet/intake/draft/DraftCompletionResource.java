package io.guichet.intake.draft;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.message.Arrivals;
import io.guichet.intake.note.PhoneNotes;
import io.guichet.intake.receipt.Acknowledgement;
import io.guichet.intake.work.HeavyWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Draft notes, written bit by bit and handed in. */
@Cancellable(false)
@Path("/phone-notes/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
@RolesAllowed(Roles.AGENT)
public class DraftCompletionResource {

    private final DraftWork drafts;
    private final PhoneNotes notes;
    private final CurrentCaller caller;
    private final HeavyWork work;
    private final Arrivals arrivals;

    DraftCompletionResource(
            DraftWork drafts, PhoneNotes notes, CurrentCaller caller, HeavyWork work, Arrivals arrivals) {
        this.drafts = drafts;
        this.notes = notes;
        this.caller = caller;
        this.work = work;
        this.arrivals = arrivals;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save a draft note",
            description = "A note as POST /phone-notes takes it, of which anything may still be missing. It replaces"
                    + " what was saved before.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            description = "A PhoneNote without any required field"),
                            examples = @ExampleObject(name = "one subject", value = DraftExample.SUBJECTS)))
    @APIResponse(
            responseCode = "200",
            description = "Saved, with its new ETag",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
    @APIResponse(responseCode = "404", description = "No draft has this id")
    @APIResponse(responseCode = "409", description = "The draft has been completed or discarded")
    @APIResponse(responseCode = "412", description = "Somebody changed the draft meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<RestResponse<DraftView>> save(
            @RestPath UUID id,
            @Parameter(description = "The draft's ETag", required = true, example = "\"0\"")
                    @RestHeader(IfMatch.HEADER)
                    @Nullable
                    String ifMatch,
            byte[] body) {
        IfMatch seen = IfMatch.required(ifMatch);
        String agent = caller.get().name();
        return work.on(body.length, () -> notes.readDraft(body))
                .flatMap(note -> drafts.save(id, seen, note, agent))
                .map(SeenDraft::response);
    }

    @POST
    @Path("/completion")
    @Operation(
            summary = "Hand in a draft note as it is saved",
            description = "It becomes exactly one message: completed before, it gets the same answer again, whatever"
                    + " If-Match says. What the note leaves open is filled in with what the call tells.")
    @APIResponse(
            responseCode = "202",
            description = "Stored; the header Location names the message",
            content = @Content(schema = @Schema(implementation = Acknowledgement.class)))
    @APIResponse(responseCode = "400", description = "The note is not complete; the problem names what is missing")
    @APIResponse(responseCode = "404", description = "No draft has this id")
    @APIResponse(responseCode = "409", description = "The draft has been discarded")
    @APIResponse(responseCode = "412", description = "Somebody changed the draft meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<Response> complete(
            @RestPath UUID id,
            @Parameter(description = "The draft's ETag", required = true, example = "\"1\"")
                    @RestHeader(IfMatch.HEADER)
                    @Nullable
                    String ifMatch) {
        IfMatch seen = IfMatch.required(ifMatch);
        return drafts.complete(id, seen, caller.get().name())
                .invoke(note -> arrivals.noted(note.channel(), note.receipt()))
                .map(note -> Acknowledgement.of(note.receipt()));
    }
}
