package io.guichet.ticket.staff;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.id.Ids;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Who is on level-1 duty when (P7). Its one ETag is that of the whole roster. */
@Cancellable(false)
@Path("/roster")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class RosterResource {

    private final RosterBook book;

    RosterResource(RosterBook book) {
        this.book = book;
    }

    @GET
    @Operation(summary = "The roster", description = "Who holds the duty in turn, and the turns that go before that.")
    @APIResponse(
            responseCode = "200",
            description = "The roster, with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = Roster.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.ROSTER)))
    public Uni<RestResponse<Roster>> roster() {
        return book.read().map(RosterResource::tagged);
    }

    @GET
    @Path("/duty")
    @Operation(
            summary = "Who is on level-1 duty",
            description =
                    "`agent` has the duty; `present` is there in their place, or they themselves; `next` is told after that"
                            + " (P6). What is absent is nobody.")
    @APIResponse(
            responseCode = "200",
            description = "Who is told first, and who next",
            content =
                    @Content(
                            schema = @Schema(implementation = Duty.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.DUTY)))
    @APIResponse(responseCode = "400", description = "The moment is no RFC 3339 time")
    public Uni<Duty> duty(
            @Parameter(description = "by default now", example = "2026-12-22T10:00:00Z") @RestQuery @Nullable
                    String at) {
        return book.duty(moment(at));
    }

    @PUT
    @Path("/rotation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Say who holds the duty in turn")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = Rotation.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.ROTATION)))
    @APIResponse(
            responseCode = "200",
            description = "The roster as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = Roster.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.ROSTER)))
    @APIResponse(responseCode = "400", description = "A field is not what it must be; the problem names it")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    @APIResponse(responseCode = "422", description = "An agent is not there")
    public Uni<RestResponse<Roster>> rotate(
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "a rotation as JSON is expected") @Valid Rotation rotation) {
        return book.rotate(rotation, IfMatch.required(ifMatch)).map(RosterResource::tagged);
    }

    @DELETE
    @Path("/rotation")
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Nobody holds the duty by rotation any more")
    @APIResponse(
            responseCode = "200",
            description = "The roster as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = Roster.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.ROSTER)))
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<RestResponse<Roster>> end(
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch) {
        return book.rotate(null, IfMatch.required(ifMatch)).map(RosterResource::tagged);
    }

    @POST
    @Path("/turns")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Somebody has the duty for a time, whatever the rotation says")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TurnInput.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.TURN)))
    @APIResponse(responseCode = "201", description = "The roster as it is now; the header Location names the turn")
    @APIResponse(responseCode = "400", description = "A field is not what it must be; the problem names it")
    @APIResponse(responseCode = "409", description = "Somebody has a turn then")
    @APIResponse(responseCode = "422", description = "An agent is not there")
    public Uni<RestResponse<Roster>> take(@NotNull(message = "a turn as JSON is expected") @Valid TurnInput input) {
        var turn = input.turn(Ids.next());
        return book.take(turn)
                .map(roster -> ResponseBuilder.<Roster>created(URI.create("/roster/turns/" + turn.id()))
                        .tag(IfMatch.tag(roster.version()))
                        .entity(roster)
                        .build());
    }

    @PUT
    @Path("/turns/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Change a turn")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TurnInput.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.TURN)))
    @APIResponse(
            responseCode = "200",
            description = "The roster as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = Roster.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.ROSTER)))
    @APIResponse(responseCode = "400", description = "A field is not what it must be; the problem names it")
    @APIResponse(responseCode = "404", description = "No turn has this id")
    @APIResponse(responseCode = "409", description = "Somebody has a turn then")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    @APIResponse(responseCode = "422", description = "An agent is not there")
    public Uni<RestResponse<Roster>> change(
            @RestPath UUID id,
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "a turn as JSON is expected") @Valid TurnInput input) {
        return book.change(input.turn(id), IfMatch.required(ifMatch)).map(RosterResource::tagged);
    }

    @DELETE
    @Path("/turns/{id}")
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Cancel a turn")
    @APIResponse(
            responseCode = "200",
            description = "The roster as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = Roster.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.ROSTER)))
    @APIResponse(responseCode = "404", description = "No turn has this id")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<RestResponse<Roster>> cancel(
            @RestPath UUID id,
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch) {
        return book.cancel(id, IfMatch.required(ifMatch)).map(RosterResource::tagged);
    }

    private static @Nullable Instant moment(@Nullable String at) {
        try {
            return at == null ? null : OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidRequest("at", "must be an RFC 3339 time such as 2026-12-22T10:00:00Z");
        }
    }

    private static RestResponse<Roster> tagged(Roster roster) {
        return ResponseBuilder.ok(roster).tag(IfMatch.tag(roster.version())).build();
    }
}
