package io.guichet.triage.rules;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.ProblemDetails;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The rules, read, and taken anew. */
@Cancellable(false)
@Path("/rules")
@Tag(name = "Rules", description = "What the desk decides by")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class RuleResource {

    private final RulesInForce rules;

    RuleResource(RulesInForce rules) {
        this.rules = rules;
    }

    @GET
    @Operation(summary = "The rules as they are in force")
    @APIResponse(responseCode = "200", description = "The rules, with their version")
    public RulesView rules() {
        return RulesView.of(rules.book());
    }

    @POST
    @Path("reload")
    @RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
    @Operation(
            summary = "Take the rule file anew",
            description =
                    "A file with one error is refused whole, and the rules stay as they are. The file is also looked at by itself, every few seconds.")
    @APIResponse(responseCode = "200", description = "The rules that are in force now")
    @APIResponse(
            responseCode = "422",
            description = "The file is refused: which line, what was wrong, what is expected",
            content = @Content(mediaType = ProblemDetails.MEDIA_TYPE, example = """
                    {"type": "urn:guichet:problem:rules-refused", "title": "The rules are refused", "status": 422,
                     "detail": "triage.yaml:12: rules[0].when: 'contact' has no field 'knwon'; did you mean 'known'? (column 9: «.knwon»)",
                     "inForce": "9f86d081884c"}
                    """))
    public Uni<ReloadView> reload() {
        return Uni.createFrom().item(this::reloaded).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private ReloadView reloaded() {
        var before = rules.version();
        try {
            var book = rules.reload();
            return new ReloadView(book.version(), before, book.rules().size(), book.shadowed());
        } catch (BrokenDeskFile e) {
            throw new RulesRefused(e, before);
        }
    }
}
