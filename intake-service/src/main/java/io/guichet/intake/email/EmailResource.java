package io.guichet.intake.email;

import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.body.TakenBody;
import io.guichet.intake.desk.Desk;
import io.guichet.intake.desk.Mailbox;
import io.guichet.intake.message.Arrivals;
import io.guichet.intake.message.Channel;
import io.guichet.intake.problem.UnknownMailbox;
import io.guichet.intake.receipt.Acknowledgement;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** E-mails, handed in by a mail system. */
@Cancellable(false)
@Path("/emails")
@Tag(name = "Intake")
@RolesAllowed(Roles.SYSTEM)
public class EmailResource {

    private final Desk desk;
    private final MailReading reading;
    private final EmailIntake intake;
    private final Arrivals arrivals;

    EmailResource(Desk desk, MailReading reading, EmailIntake intake, Arrivals arrivals) {
        this.desk = desk;
        this.reading = reading;
        this.intake = intake;
        this.arrivals = arrivals;
    }

    @POST
    @Consumes(IncomingMail.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in an e-mail as it is",
            description = "Up to 25 MB. The same mail again, also at another of the desk's addresses, gets the same"
                    + " answer and nothing new is stored. What cannot be read is stored all the same.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = IncomingMail.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "a mail", value = MailExample.PLAIN)))
    @APIResponse(
            responseCode = "202",
            description = "Stored; the header Location names the message",
            content = @Content(schema = @Schema(implementation = Acknowledgement.class)))
    @APIResponse(responseCode = "400", description = "The body is empty, or no mailbox is named")
    @APIResponse(responseCode = "413", description = "The mail is larger than 25 MB")
    @APIResponse(responseCode = "422", description = "The desk has no such mailbox; the problem lists those it has")
    @APIResponse(responseCode = "503", description = "The service has no room at the moment; nothing was stored")
    public Uni<Response> take(
            @Parameter(description = "Where the mail came in, a mailbox of the desk", example = "assistance")
                    @RestQuery("mailbox")
                    @Nullable
                    String mailboxName,
            @Context RoutingContext request) {
        Mailbox mailbox = mailbox(mailboxName);
        TakenBody mail = TakenBody.of(request, "an e-mail (message/rfc822)");
        return reading.incoming(String.valueOf(mailboxName), mail)
                .flatMap(incoming -> intake.take(incoming, mailbox))
                .invoke(receipt -> arrivals.noted(Channel.EMAIL, receipt))
                .map(Acknowledgement::of);
    }

    private Mailbox mailbox(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new InvalidRequest(
                    "mailbox",
                    "this parameter is required: "
                            + String.join(" or ", desk.mailboxes().keySet()));
        }
        return desk.mailbox(name)
                .orElseThrow(() -> new UnknownMailbox(name, desk.mailboxes().keySet()));
    }
}
