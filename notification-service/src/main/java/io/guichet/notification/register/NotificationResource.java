package io.guichet.notification.register;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What was sent to whom, what was not, and why. */
@Cancellable(false)
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = "Notifications", description = "What was sent to whom, what was not, and why")
class NotificationResource {

    private final NotificationRegister register;
    private final Decisions decisions;

    NotificationResource(NotificationRegister register, Decisions decisions) {
        this.decisions = decisions;
        this.register = register;
    }

    @GET
    @Operation(operationId = "findNotifications", summary = "Notifications, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of notifications",
            content = @Content(examples = @ExampleObject(name = "one mail for two tickets", value = Examples.PAGE)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not what it must be; the problem names it",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "unknown state", value = Examples.INVALID)))
    public Uni<Page<NotificationView>> find(@Valid @BeanParam NotificationQuery query) {
        return register.find(query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getNotification", summary = "A notification with what its mail says")
    @APIResponse(
            responseCode = "200",
            description = "The notification",
            content =
                    @Content(
                            schema = @Schema(implementation = LetterView.class),
                            examples = @ExampleObject(name = "sent", value = Examples.LETTER)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    public Uni<LetterView> get(@Parameter(example = "0199a0c4-8c10-7b52-a6f1-52d1c1d3a001") UUID id) {
        return register.get(id);
    }

    @POST
    @Path("/{id}/resend")
    @Operation(
            operationId = "resendNotification",
            summary = "Sends a mail once more that is in doubt or failed; it may arrive twice")
    @APIResponse(
            responseCode = "200",
            description = "It waits for its turn",
            content =
                    @Content(
                            schema = @Schema(implementation = NotificationView.class),
                            examples = @ExampleObject(name = "waits", value = Examples.RESENT)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "There is no doubt about it")
    public Uni<NotificationView> resend(@Parameter(example = Examples.ID) UUID id) {
        return decisions.resend(id);
    }

    @POST
    @Path("/{id}/settle")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "settleNotification", summary = "Says whether a mail that is in doubt arrived")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "it arrived", value = "{\"sent\":true}")))
    @APIResponse(
            responseCode = "200",
            description = "There is no doubt any more",
            content =
                    @Content(
                            schema = @Schema(implementation = NotificationView.class),
                            examples = @ExampleObject(name = "sent", value = Examples.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such notification")
    @APIResponse(responseCode = "409", description = "There is no doubt about it")
    public Uni<NotificationView> settle(@Parameter(example = Examples.ID) UUID id, @Valid @NotNull Finding finding) {
        return decisions.settle(id, finding.sent());
    }

    /**
     * What somebody found who looked.
     *
     * @param sent whether it arrived
     */
    record Finding(
            @NotNull(message = "must be true or false") Boolean sent) {}
}
