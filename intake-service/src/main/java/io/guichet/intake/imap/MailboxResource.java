package io.guichet.intake.imap;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The mailboxes that are fetched. */
@Cancellable(false)
@Path("/mailboxes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mailboxes", description = "The mailboxes that are fetched by IMAP")
public class MailboxResource {

    private final MailboxReading reading;

    MailboxResource(MailboxReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
    @Operation(
            summary = "All mailboxes",
            description = "How it stands with each, as the instance that holds it last said.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, by name, on one page",
            content = @Content(examples = @ExampleObject(name = "one mailbox", value = MailboxExample.MAILBOXES)))
    public Uni<Page<MailboxView>> all() {
        return reading.all().map(Page::whole);
    }

    @GET
    @Path("/{name}")
    @RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
    @Operation(summary = "A mailbox", description = "With the mails that are refused or failing, and why.")
    @APIResponse(
            responseCode = "200",
            description = "The mailbox",
            content = @Content(schema = @Schema(implementation = MailboxView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No mailbox of this name is fetched; the problem lists those that are")
    public Uni<MailboxView> one(@Parameter(example = "assistance") @RestPath String name) {
        return reading.one(name);
    }

    @POST
    @Path("/{name}/reconciliation")
    @RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
    @Operation(
            summary = "Compare a mailbox with what is stored",
            description = "The watched folder and that of the processed mails; what was missed is taken in. It is done"
                    + " once a day anyway. A large mailbox takes longer than the answer: the report is then shown with"
                    + " the mailbox.")
    @APIResponse(
            responseCode = "200",
            description = "It is done",
            content = @Content(schema = @Schema(implementation = Reconciled.class)))
    @APIResponse(
            responseCode = "202",
            description = "It is under way; the header Location names where its report will be")
    @APIResponse(
            responseCode = "404",
            description = "No mailbox of this name is fetched; the problem lists those that are")
    public Uni<Response> reconcile(@Parameter(example = "assistance") @RestPath String name) {
        return reading.reconcile(name).map(report -> answer(name, report));
    }

    private static Response answer(String name, Optional<Reconciled> report) {
        return report.map(Response::ok)
                .orElseGet(() -> Response.accepted().header(HttpHeaders.LOCATION, "/mailboxes/" + name))
                .build();
    }
}
