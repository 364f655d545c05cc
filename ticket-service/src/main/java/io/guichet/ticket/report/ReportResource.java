package io.guichet.ticket.report;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.visibility.CurrentViewer;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Figures of the desk's work. */
@Cancellable(false)
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = "Reports", description = "Figures of the desk's work, of the tickets that the caller may see, by period")
@APIResponse(responseCode = "400", description = "A parameter is not what it must be")
@APIResponse(responseCode = "401", description = "No valid bearer token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
public class ReportResource {

    private final Reports reports;
    private final CurrentViewer viewer;
    private final InstantSource clock;

    ReportResource(Reports reports, CurrentViewer viewer, InstantSource clock) {
        this.reports = reports;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Path("/volumes")
    @Operation(
            summary = "How many tickets came and went",
            description =
                    "Opened: the tickets that were opened in the period; closed: the tickets whose last closing, which still stands, fell in the period.")
    @APIResponse(
            responseCode = "200",
            description = "All periods on one page",
            content = @Content(examples = @ExampleObject(name = "volumes", value = """
                                            {"items":[{"period":"2026-11-01","opened":412,"closed":398}]}""")))
    public Uni<Page<Figure.Volume>> volumes(@BeanParam ReportParameters asked) {
        return reports.volumes(question(asked), viewer.get());
    }

    @GET
    @Path("/first-reply")
    @Operation(
            summary = "How long customers waited for a first reply",
            description =
                    "Of the tickets opened in the period that were replied to: the time from the opening to the first reply, answer by phone or question to the customer, by the clock on the wall.")
    @APIResponse(
            responseCode = "200",
            description = "All periods on one page",
            content = @Content(examples = @ExampleObject(name = "first-reply", value = """
                                            {"items":[{"period":"2026-11-01","tickets":398,"median":5400,"p90":86400}]}""")))
    public Uni<Page<Figure.Lapse>> firstReply(@BeanParam ReportParameters asked) {
        return reports.firstReply(question(asked), viewer.get());
    }

    @GET
    @Path("/resolution")
    @Operation(
            summary = "How long tickets took",
            description =
                    "Of the tickets closed in the period, and not reopened since: the time from the opening to the closing, by the clock on the wall.")
    @APIResponse(
            responseCode = "200",
            description = "All periods on one page",
            content = @Content(examples = @ExampleObject(name = "resolution", value = """
                                            {"items":[{"period":"2026-11-01","tickets":398,"median":172800,"p90":604800}]}""")))
    public Uni<Page<Figure.Lapse>> resolution(@BeanParam ReportParameters asked) {
        return reports.resolution(question(asked), viewer.get());
    }

    @GET
    @Path("/reopen-rate")
    @Operation(
            summary = "How many came back",
            description =
                    "Of the closings in the period: the share after which the ticket was reopened, whenever that was.")
    @APIResponse(
            responseCode = "200",
            description = "All periods on one page",
            content = @Content(examples = @ExampleObject(name = "reopen-rate", value = """
                                            {"items":[{"period":"2026-11-01","closed":398,"reopened":12,"rate":0.0302}]}""")))
    public Uni<Page<Figure.ReopenRate>> reopenRate(@BeanParam ReportParameters asked) {
        return reports.reopenRate(question(asked), viewer.get());
    }

    @GET
    @Path("/by-kind")
    @Operation(
            summary = "Tickets by kind",
            description = "The tickets opened in the period, by the kind that they have now.")
    @APIResponse(
            responseCode = "200",
            description = "All periods on one page",
            content = @Content(examples = @ExampleObject(name = "by-kind", value = """
                                            {"items":[{"period":"2026-11-01","name":"malfunction","tickets":120}]}""")))
    public Uni<Page<Figure.Share>> byKind(@BeanParam ReportParameters asked) {
        return reports.by("t.kind", question(asked), viewer.get());
    }

    @GET
    @Path("/by-rule")
    @Operation(
            summary = "Tickets by triage rule",
            description = "The tickets opened in the period, by the triage rule that opened them.")
    @APIResponse(
            responseCode = "200",
            description = "All periods on one page",
            content = @Content(examples = @ExampleObject(name = "by-rule", value = """
                                            {"items":[{"period":"2026-11-01","name":"customers","tickets":120}]}""")))
    public Uni<Page<Figure.Share>> byRule(@BeanParam ReportParameters asked) {
        return reports.by("t.origin_rule", question(asked), viewer.get());
    }

    private ReportQuestion question(ReportParameters asked) {
        return ReportQuestion.read(asked, clock.instant());
    }
}
