package io.guichet.ticket.qualification;

import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.act.ActRequest;
import io.guichet.ticket.act.Acting;
import io.guichet.ticket.act.Doing;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.Qualities;
import io.guichet.ticket.lifecycle.TicketChange;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What an agent says of a ticket. */
@Cancellable(false)
@Path("/tickets/{number}")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class QualificationResource {

    private final Acting acting;
    private final Desk desk;

    QualificationResource(Acting acting, Desk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    @POST
    @Path("/priority")
    @Operation(summary = "Says how soon a ticket is due: by the two answers, or otherwise with a reason (P30)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "priority", value = """
            {"usable":false,"alternative":"painful"}""")))
    public Uni<Response> prioritize(@BeanParam ActRequest request, @Valid @NotNull Prioritization priority) {
        return acting.act(request, priority, priority::on);
    }

    @POST
    @Path("/kind")
    @Operation(summary = "Says what a ticket is about, of the desk's kinds (P19)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "kind", value = """
            {"kind":"malfunction"}""")))
    public Uni<Response> kind(@BeanParam ActRequest request, @Valid @NotNull Kind kind) {
        return acting.act(request, kind, doing -> kind.on(doing, desk));
    }

    @POST
    @Path("/product")
    @Operation(summary = "Says which product of the customer a ticket is about; nothing: it is not known")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "product", value = """
            {"product":"Compta 12"}""")))
    public Uni<Response> product(@BeanParam ActRequest request, @Valid @NotNull Product product) {
        return acting.act(request, product, product::on);
    }

    @POST
    @Path("/labels")
    @Operation(summary = "Adds labels to a ticket, and takes labels from it")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "labels", value = """
            {"add":["manager"]}""")))
    public Uni<Response> labels(@BeanParam ActRequest request, @Valid @NotNull Names labels) {
        return acting.act(request, labels, doing -> labels(labels, doing));
    }

    @POST
    @Path("/watchers")
    @Operation(summary = "Adds watchers to a ticket, and takes watchers from it (P20)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "watchers", value = """
            {"add":["anna"]}""")))
    public Uni<Response> watchers(@BeanParam ActRequest request, @Valid @NotNull Names watchers) {
        return acting.act(request, watchers, doing -> watchers(watchers, doing));
    }

    @POST
    @Path("/contact")
    @Operation(summary = "Says whom a ticket is for; the clients of their organization may read it from then on")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "contact", value = """
            {"id":"0199aa10-0000-7000-8000-00000000000c","name":"Camille Martin","address":"caller@example.org",
             "organization":{"id":"7d7f3c7e-5b3a-5c1e-9a2f-2f1a5d0c9e11","name":"Boulangerie Martin"}}""")))
    public Uni<Response> contact(@BeanParam ActRequest request, @Valid @NotNull Whom contact) {
        return acting.act(request, contact, contact::on);
    }

    private static TicketChange labels(Names names, Doing doing) {
        var now = Qualities.of(doing.ticket());
        var labels = names.on(now.labels());
        var given = new Qualities(now.kind(), now.product(), labels, now.watchers(), now.contact());
        return new Correction("labels", given, String.join(", ", labels)).on(doing);
    }

    private static TicketChange watchers(Names names, Doing doing) {
        var now = Qualities.of(doing.ticket());
        var watchers = names.on(now.watchers());
        var given = new Qualities(now.kind(), now.product(), now.labels(), watchers, now.contact());
        return new Correction("watchers", given, String.join(", ", watchers)).on(doing);
    }
}
