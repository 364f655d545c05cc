package io.guichet.intake.call;

import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.log.EventLog;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.chassis.problem.ProblemDetails;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Calls, told by a telephone system (CTI). */
@Cancellable(false)
@Path("/calls")
@Tag(name = "Intake")
@RolesAllowed(Roles.SYSTEM)
public class CallResource {

    private static final Logger LOG = Logger.getLogger(CallResource.class);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final CallTaking taking;

    CallResource(CallTaking taking) {
        this.taking = taking;
    }

    /**
     * What was understood.
     *
     * @param draft the draft note of the call, at {@code /phone-notes/drafts/{draft}}
     * @param state how far the call is by now
     */
    @Schema(name = "CallTaken")
    record Taken(UUID draft, DraftState state) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell an event of a call",
            description = "new when it rings, answer when somebody takes it (again when it is put through), hangup when"
                    + " it is over. Events may come in any order and any number of times. The first one opens a draft"
                    + " note, which an agent completes; a customer's call that is over without an answer is missed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CallEvent.class),
                            examples = {
                                @ExampleObject(name = "it rings", value = CallExample.NEW),
                                @ExampleObject(name = "an agent takes it", value = CallExample.ANSWER),
                                @ExampleObject(name = "it is over", value = CallExample.HANGUP)
                            }))
    @APIResponse(
            responseCode = "202",
            description = "Kept; the header Location names the draft note",
            content =
                    @Content(
                            schema = @Schema(implementation = Taken.class),
                            examples = @ExampleObject(name = "taken", value = CallExample.TAKEN)))
    @APIResponse(
            responseCode = "400",
            description = "A field is missing or wrong; the problem names it",
            content = @Content(mediaType = ProblemDetails.MEDIA_TYPE))
    public Uni<Response> take(@NotNull @Valid CallEvent event) {
        if (event.at().isBefore(EARLIEST) || event.at().isAfter(LATEST)) {
            throw new InvalidRequest("at", "must lie between the years 2000 and 2100");
        }
        return taking.take(event)
                .invoke(call -> EventLog.info(
                        LOG,
                        "call " + event.event(),
                        Map.of("draft", call.id(), "state", call.state().toString())))
                .map(CallResource::taken);
    }

    private static Response taken(PhoneCall call) {
        return Response.accepted(new Taken(call.id(), call.state()))
                .header(HttpHeaders.LOCATION, "/phone-notes/drafts/" + call.id())
                .build();
    }
}
