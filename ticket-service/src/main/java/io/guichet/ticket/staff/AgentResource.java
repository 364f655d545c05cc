package io.guichet.ticket.staff;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.problem.NotYourAbsence;
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

/** The agents of the desk, and when they are away. */
@Cancellable(false)
@Path("/agents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff", description = "Who works at the desk, in which teams, and who is on level-1 duty")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class AgentResource {

    private final AgentBook book;
    private final SharedAddresses shared;
    private final CurrentCaller caller;

    AgentResource(AgentBook book, SharedAddresses shared, CurrentCaller caller) {
        this.book = book;
        this.shared = shared;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "All agents, by level")
    @APIResponse(
            responseCode = "200",
            description = "Agents",
            content = @Content(examples = @ExampleObject(name = "agents", value = StaffExamples.AGENTS)))
    public Uni<List<Agent>> all() {
        return book.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Add an agent", description = "The id is what the claim upn of their token says.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = AgentInput.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.AGENT_INPUT)))
    @APIResponse(responseCode = "201", description = "The agent; the header Location names them")
    @APIResponse(responseCode = "400", description = "A field is not what it must be; the problem names it")
    @APIResponse(responseCode = "409", description = "There is such an agent, or the address is another's")
    @APIResponse(responseCode = "422", description = "The stand-in is not there")
    public Uni<RestResponse<Agent>> add(@NotNull(message = "an agent as JSON is expected") @Valid AgentInput input) {
        if (input.id() == null) {
            throw new InvalidRequest("id", Slug.EXPECTED);
        }
        return book.add(personal(input.agent(input.id())))
                .map(agent -> ResponseBuilder.<Agent>created(URI.create("/agents/" + agent.id()))
                        .tag(IfMatch.tag(agent.version()))
                        .entity(agent)
                        .build());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An agent")
    @APIResponse(
            responseCode = "200",
            description = "The agent, with the ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = Agent.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.AGENT)))
    @APIResponse(responseCode = "404", description = "No agent has this id")
    public Uni<RestResponse<Agent>> read(@Parameter(example = "agent-1") @RestPath String id) {
        return book.read(id).map(AgentResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Change an agent", description = "The whole of them, their absences excepted.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = AgentInput.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.AGENT_INPUT)))
    @APIResponse(
            responseCode = "200",
            description = "The agent as they are now",
            content =
                    @Content(
                            schema = @Schema(implementation = Agent.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.AGENT)))
    @APIResponse(responseCode = "400", description = "A field is not what it must be; the problem names it")
    @APIResponse(responseCode = "404", description = "No agent has this id")
    @APIResponse(responseCode = "409", description = "The address is another's, or nobody would be there")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    @APIResponse(responseCode = "422", description = "The stand-in is not there")
    public Uni<RestResponse<Agent>> replace(
            @Parameter(example = "agent-1") @RestPath String id,
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "an agent as JSON is expected") @Valid AgentInput input) {
        return book.replace(personal(input.agent(id)), IfMatch.required(ifMatch))
                .map(AgentResource::tagged);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.MANAGER)
    @Operation(
            summary = "Remove an agent",
            description = "What they did stays under their name. Refused while somebody still counts on them.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No agent has this id")
    @APIResponse(responseCode = "409", description = "They are a stand-in, in a team or on the roster")
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    public Uni<Void> remove(
            @Parameter(example = "agent-1") @RestPath String id,
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch) {
        return book.remove(id, IfMatch.required(ifMatch));
    }

    @PUT
    @Path("/{id}/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENT, Roles.MANAGER})
    @Operation(
            summary = "Say when an agent is away, and who stands in (P6)",
            description =
                    "All absences that are still of interest. Agents say it of themselves, the manager of everybody.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "a holiday", value = StaffExamples.ABSENCES)))
    @APIResponse(
            responseCode = "200",
            description = "The agent as they are now",
            content =
                    @Content(
                            schema = @Schema(implementation = Agent.class),
                            examples = @ExampleObject(name = "example", value = StaffExamples.AGENT)))
    @APIResponse(responseCode = "400", description = "A field is not what it must be; the problem names it")
    @APIResponse(responseCode = "403", description = "They are somebody else's")
    @APIResponse(responseCode = "404", description = "No agent has this id")
    @APIResponse(
            responseCode = "409",
            description = "Agents would stand in for each other while all of them are away",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "circle", value = StaffExamples.CIRCLE)))
    @APIResponse(responseCode = "412", description = "Changed meanwhile")
    @APIResponse(responseCode = "428", description = "The header If-Match is missing")
    @APIResponse(responseCode = "422", description = "A stand-in is not there")
    public Uni<RestResponse<Agent>> announce(
            @Parameter(example = "agent-1") @RestPath String id,
            @Parameter(required = true, example = "\"1\"") @RestHeader(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull(message = "a list of absences as JSON is expected")
                    List<@Valid @NotNull(message = "must be an absence") Absence> absences) {
        var who = caller.get();
        if (!who.is(Roles.MANAGER) && !who.name().equals(id)) {
            throw new NotYourAbsence(id);
        }
        return book.announce(id, absences, IfMatch.required(ifMatch)).map(AgentResource::tagged);
    }

    private Agent personal(Agent agent) {
        StaffRules.checkPersonal(agent, shared);
        return agent;
    }

    private static RestResponse<Agent> tagged(Agent agent) {
        return ResponseBuilder.ok(agent).tag(IfMatch.tag(agent.version())).build();
    }
}
