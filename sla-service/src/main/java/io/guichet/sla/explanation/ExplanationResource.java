package io.guichet.sla.explanation;

import io.guichet.chassis.identity.Roles;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.deadline.DeadlineList;
import io.guichet.sla.deadline.DeadlineNotReckoned;
import io.guichet.sla.following.Subjects;
import io.guichet.sla.following.Subjects.Known;
import io.guichet.sla.policy.Policies;
import io.guichet.sla.policy.PoliciesInForce;
import io.guichet.sla.reckoning.Reckoned;
import io.guichet.sla.reckoning.Reckoning;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Why a deadline is due when it is. */
@Cancellable(false)
@Path("/deadlines/{id}/explanation")
@Tag(name = "Explanations", description = "Why a deadline is due when it is, for programs and in words")
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class ExplanationResource {
    private static final String EXAMPLE = """
            {"deadlineId": "6d2f8d0a-54a5-5f0c-9f5e-3c5f1f0f7a11", "clock": "solution", "policy": "high",
             "why": "the first policy of its clock, by rank 100, that is for priority high",
             "considered": ["urgent is for priority urgent", "high is for priority high"], "calendar": "desk",
             "target": "5 working days", "startedAt": "2026-11-20T08:12:00Z", "dueAt": "2026-11-27T08:12:00Z",
             "state": "running", "counted": [{"from": "2026-11-20T08:12:00Z", "to": "2026-11-20T11:30:00Z"}],
             "paused": [], "skipped": [], "consumedMinutes": 2250,
             "sentences": {"fr": "Le chronomètre « solution » a démarré le vendredi 20 novembre 2026 à 09:12 …",
                           "en": "The clock “solution” started on Friday 20 November 2026 at 09:12 …"}}
            """;

    private final DeadlineList deadlines;
    private final Subjects subjects;
    private final PoliciesInForce policies;
    private final InstantSource clock;

    ExplanationResource(DeadlineList deadlines, Subjects subjects, PoliciesInForce policies, InstantSource clock) {
        this.deadlines = deadlines;
        this.subjects = subjects;
        this.policies = policies;
        this.clock = clock;
    }

    @GET
    @WithSession
    @Operation(
            summary = "Why a deadline is due when it is",
            description =
                    "The policy and why it was chosen, each span that counted, each pause with its cause, each day"
                            + " that was skipped; and a sentence in French and in English.")
    @APIResponse(
            responseCode = "200",
            description = "The explanation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Explanation.class),
                            example = EXAMPLE))
    @APIResponse(responseCode = "404", description = "No deadline has this id")
    @APIResponse(responseCode = "409", description = "It stands as it was set: what happened to its ticket is not kept")
    public Uni<Explanation> explain(@PathParam("id") UUID id) {
        return deadlines
                .require(id)
                .flatMap(deadline ->
                        subjects.histories(List.of(deadline.ticketId())).map(known -> explain(deadline, known)));
    }

    private Explanation explain(Deadline deadline, List<Known> known) {
        Policies inForce = policies.get();
        List<Reckoned> reckoned = known.stream()
                .flatMap(one -> new Reckoning(inForce).of(one.history()).stream())
                .toList();
        Reckoned found = Explaining.find(deadline, reckoned);
        if (found == null) {
            throw new DeadlineNotReckoned();
        }
        return new Explaining(inForce, deadline, found, clock.instant()).explain();
    }
}
