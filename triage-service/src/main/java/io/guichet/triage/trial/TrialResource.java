package io.guichet.triage.trial;

import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.triage.decision.TimeSpan;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Rules, tried. */
@Cancellable(false)
@Path("/rules")
@Tag(name = "Rules")
@Produces(MediaType.APPLICATION_JSON)
public class TrialResource {

    private static final List<String> STATUSES = List.of("known", "unknown", "ambiguous");

    private final Explanations explanations;
    private final Simulations simulations;
    private final InstantSource clock;
    private final Vertx vertx;

    TrialResource(Explanations explanations, Simulations simulations, InstantSource clock, Vertx vertx) {
        this.explanations = explanations;
        this.simulations = simulations;
        this.clock = clock;
        this.vertx = vertx;
    }

    @POST
    @Path("explanations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
    @Operation(
            summary = "Why a message is decided as it is",
            description =
                    "Every rule in order, matched or not, what the parts of its condition came to, and what is remembered: of a message that triage has decided what was known then, of another what is known now. Nothing is changed.")
    @APIResponse(responseCode = "200", description = "One explanation for each subject")
    @APIResponse(responseCode = "400", description = "The body names no message, or what is none")
    @APIResponse(responseCode = "404", description = "Triage has not seen that message")
    @APIResponse(responseCode = "410", description = "The message is no longer kept")
    public Uni<ExplanationView> explain(
            @NotNull(message = "a body is expected, with message or messageId") @Valid ExplanationRequest asked) {
        return explanations.of(asked);
    }

    @POST
    @Path("explanations")
    @Consumes("message/rfc822")
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
    @Operation(hidden = true)
    public Uni<ExplanationView> explainMail(
            byte[] mail, @RestQuery @Nullable String mailbox, @RestQuery @Nullable String contact) {
        var status = Objects.requireNonNullElse(contact, "known");
        if (!STATUSES.contains(status)) {
            throw new InvalidRequest("contact", "expected one of " + String.join(", ", STATUSES));
        }
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(
                                () -> RawMail.read(mail, Objects.requireNonNullElse(mailbox, ""), status), false)
                        .toCompletionStage())
                .flatMap(explanations::of);
    }

    @POST
    @Path("simulations")
    @Consumes({"application/yaml", "text/yaml", "text/plain"})
    @RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
    @Operation(
            summary = "Which past decisions other rules would have made otherwise",
            description =
                    "The body is a rule file. Each subject is decided with what was known when it was decided; memories that are new in the file, or count otherwise, are counted anew from the start of the period. Nothing is changed.")
    @APIResponse(responseCode = "200", description = "What differs, as a table")
    @APIResponse(responseCode = "400", description = "from or to is no time, or the period is none")
    @APIResponse(
            responseCode = "422",
            description = "The file is refused: which line, what was wrong, what is expected")
    @RequestBody(
            description = "A rule file, as triage.yaml",
            content =
                    @Content(
                            mediaType = "application/yaml",
                            schema = @Schema(implementation = String.class),
                            example = """
                                    queues: {assistance: {title: Assistance}, identify: {title: Identify}}
                                    rules:
                                      - name: unknown-contact
                                        when: '!contact.known'
                                        then: {hold: identify}
                                    otherwise: {queue: assistance}
                                    """))
    public Uni<Simulation> simulate(
            String rules,
            @Parameter(description = "RFC 3339; absent: the last 30 days", example = "2026-11-01T00:00:00Z")
                    @RestQuery
                    @Nullable
                    String from,
            @Parameter(description = "RFC 3339, not included; absent: now") @RestQuery @Nullable String to) {
        return simulations.of(rules, TimeSpan.read(from, to, clock.instant()));
    }
}
