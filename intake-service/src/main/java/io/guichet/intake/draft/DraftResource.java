package io.guichet.intake.draft;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.intake.text.PlainText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Draft notes, looked through and put aside. */
@Cancellable(false)
@Path("/phone-notes/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts", description = "What the telephone system knows of a call, for an agent to complete (P1)")
@RolesAllowed({Roles.AGENT, Roles.MANAGER})
public class DraftResource {

    private final DraftReading reading;
    private final DraftWork work;
    private final CurrentCaller caller;

    DraftResource(DraftReading reading, DraftWork work, CurrentCaller caller) {
        this.reading = reading;
        this.work = work;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Draft notes, the oldest first",
            description = "Those with something left to do, unless a state is asked for. A customer's call that nobody"
                    + " took is in state missed.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(examples = @ExampleObject(name = "missed calls", value = DraftExample.MISSED)))
    @APIResponse(responseCode = "400", description = "A parameter is not what it must be")
    public Uni<Page<DraftView>> drafts(
            @Parameter(description = "mine: calls that I took or notes that I saved; else all", example = "mine")
                    @RestQuery
                    @Nullable
                    String whose,
            @Parameter(
                            description = "ringing, talking, ended, missed, unanswered, completed or discarded",
                            example = "missed")
                    @RestQuery
                    @Nullable
                    String state,
            @Parameter(description = "go on from there: `next` of an earlier page") @RestQuery @Nullable String after,
            @Parameter(description = "1 to 200, by default 50", example = "50") @RestQuery @Nullable String limit) {
        return reading.page(
                DraftQuery.of(whose, state, after, limit, caller.get().name()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "A draft note",
            description = "Filled in with what the call tells, until somebody saves it: when, who took it, how long,"
                    + " and who has the number. The ETag names what people changed; the telephone system may go on"
                    + " adding to the call meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with its ETag",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No draft has this id")
    public Uni<RestResponse<DraftView>> draft(@RestPath UUID id) {
        return reading.read(id).map(SeenDraft::response);
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that there is nothing to note of a call",
            description = "The draft stays, with the reason, in state discarded.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Discard.class),
                            examples = @ExampleObject(name = "a reason", value = DraftExample.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "Discarded, now or before",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", description = "No reason is given")
    @APIResponse(responseCode = "404", description = "No draft has this id")
    @APIResponse(responseCode = "409", description = "The note has been completed")
    @APIResponse(responseCode = "412", description = "Somebody changed the draft meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<RestResponse<DraftView>> discard(
            @RestPath UUID id,
            @Parameter(description = "The draft's ETag", required = true, example = "\"0\"")
                    @RestHeader(IfMatch.HEADER)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Discard discard) {
        IfMatch seen = IfMatch.required(ifMatch);
        String reason = PlainText.clean(discard.reason()).strip();
        return work.discard(id, seen, reason, caller.get().name()).map(SeenDraft::response);
    }
}
