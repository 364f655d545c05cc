package io.guichet.ticket.staff;

import io.guichet.chassis.http.IfMatch;
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
import java.util.List;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The teams of the desk. */
@Cancellable(false)
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class TeamResource {

    private final TeamBook book;

    TeamResource(TeamBook book) {
        this.book = book;
    }

    @GET
    @Operation(summary = "All teams")
    @APIResponse(
            responseCode = "200",
            description = "Teams",
            content = @Content(examples = @ExampleObject(name = "teams", value = "[" + StaffExamples.TEAM + "]")))
    public Uni<List<Team>> all() {
        return book.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Add a team", description = "The id is what the claim teams of a token says.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TeamInput.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.TEAM_INPUT)))
    @APIResponse(responseCode = "201", description = "The team; the header Location names it")
    @APIResponse(responseCode = "400", description = "A field is not what it must be; the problem names it")
    @APIResponse(responseCode = "409", description = "There is such a team")
    @APIResponse(responseCode = "422", description = "Its lead or a member is not there")
    public Uni<RestResponse<Team>> add(@NotNull(message = "a team as JSON is expected") @Valid TeamInput input) {
        if (input.id() == null) {
            throw new InvalidRequest("id", Slug.EXPECTED);
        }
        return book.add(input.team(input.id()))
                .map(team -> ResponseBuilder.<Team>created(URI.create("/teams/" + team.id()))
                        .tag(IfMatch.tag(team.version()))
                        .entity(team)
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A team")
    @APIResponse(
            responseCode = "200",
            description = "The team, with the ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = Team.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.TEAM)))
    @APIResponse(responseCode = "404", description = "No team has this id")
    public Uni<RestResponse<Team>> read(@Parameter(example = "support") @RestPath String id) {
        return book.read(id).map(TeamResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Change a team", description = "The whole of it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = TeamInput.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.TEAM_INPUT)))
    @APIResponse(
            responseCode = "200",
            description = "The team as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = Team.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.TEAM)))
    @APIResponse(responseCode = "400", description = "A field is not what it must be; the problem names it")
    @APIResponse(responseCode = "404", description = "No team has this id")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    @APIResponse(responseCode = "422", description = "Its lead or a member is not there")
    public Uni<RestResponse<Team>> replace(
            @Parameter(example = "support") @RestPath String id,
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "a team as JSON is expected") @Valid TeamInput input) {
        return book.replace(input.team(id), IfMatch.required(ifMatch)).map(TeamResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Remove a team")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No team has this id")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<Void> remove(
            @Parameter(example = "support") @RestPath String id,
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch) {
        return book.remove(id, IfMatch.required(ifMatch));
    }

    private static RestResponse<Team> tagged(Team team) {
        return ResponseBuilder.ok(team).tag(IfMatch.tag(team.version())).build();
    }
}
