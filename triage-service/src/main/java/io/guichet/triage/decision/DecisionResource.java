package io.guichet.triage.decision;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Decisions, read. */
@Cancellable(false)
@Path("/decisions")
@Tag(name = "Decisions", description = "What became of each subject of each message, and which rule said so")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class DecisionResource {

    private static final String EXPECTED = "one of message and ticket is expected, the id of a message or of a ticket";

    private final Decisions decisions;

    DecisionResource(Decisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @WithSession
    @Operation(
            summary = "The decisions on a message, or that opened a ticket",
            description = "In the order of the message's subjects; empty if nothing was decided (yet).")
    @APIResponse(responseCode = "200", description = "The decisions, all on one page")
    @APIResponse(
            responseCode = "400",
            description = "Neither a message nor a ticket is named, or both, or by what is no id")
    public Uni<Page<DecisionView>> list(
            @Parameter(description = "The message's id") @RestQuery @Nullable String message,
            @Parameter(description = "The ticket's id, not its number") @RestQuery @Nullable String ticket) {
        if (message != null && ticket != null) {
            throw new InvalidRequest("ticket", EXPECTED + ", not both");
        }
        return find(message, ticket).map(DecisionResource::page);
    }

    private Uni<List<Decision>> find(@Nullable String message, @Nullable String ticket) {
        if (message != null) {
            return decisions.ofMessage(id("message", message));
        }
        if (ticket != null) {
            return decisions.ofTicket(id("ticket", ticket));
        }
        throw new InvalidRequest("message", EXPECTED);
    }

    private static Page<DecisionView> page(List<Decision> found) {
        return Page.whole(found.stream().map(Decision::view).toList());
    }

    private static UUID id(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(
                    parameter, "no id; a UUID is expected, such as 019aa0f0-6a00-7000-8000-000000000001");
        }
    }
}
