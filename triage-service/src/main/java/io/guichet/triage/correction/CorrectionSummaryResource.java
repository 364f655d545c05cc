package io.guichet.triage.correction;

import io.guichet.chassis.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Corrections, counted. */
@Cancellable(false)
@Path("/corrections/summary")
@Tag(name = "Corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class CorrectionSummaryResource {

    private final CorrectionCounts counts;

    CorrectionSummaryResource(CorrectionCounts counts) {
        this.counts = counts;
    }

    @GET
    @Operation(summary = "How often each rule was corrected, and from what to what")
    @APIResponse(responseCode = "200", description = "Counts, the most first")
    @APIResponse(responseCode = "400", description = "from or to is no time, or the period is none")
    public Uni<CorrectionSummary> summary(
            @Parameter(description = "RFC 3339; absent: the last 30 days", example = "2026-11-01T00:00:00Z")
                    @RestQuery
                    @Nullable
                    String from,
            @Parameter(description = "RFC 3339, not included; absent: now", example = "2026-12-01T00:00:00Z")
                    @RestQuery
                    @Nullable
                    String to) {
        return counts.of(from, to);
    }
}
