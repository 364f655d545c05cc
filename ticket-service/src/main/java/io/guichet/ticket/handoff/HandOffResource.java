package io.guichet.ticket.handoff;

import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.act.ActRequest;
import io.guichet.ticket.act.Acting;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.reproduction.Reproductions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Hand-offs to dev, and what dev says to them. */
@Cancellable(false)
@Path("/tickets/{number}/hand-offs")
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(name = Acting.TAG)
public class HandOffResource {

    private final Acting acting;
    private final HandOffs handOffs;
    private final Reproductions reproductions;
    private final Desk desk;

    HandOffResource(Acting acting, HandOffs handOffs, Reproductions reproductions, Desk desk) {
        this.acting = acting;
        this.handOffs = handOffs;
        this.reproductions = reproductions;
        this.desk = desk;
    }

    @POST
    @Operation(
            summary = "Hands a problem off to dev, with all seven elements and the date of the first chase (P24, P25)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "hand-off", value = """
            {"title":"Export stops with accents","description":"The export stops at once.","steps":"File, Export.",
             "environment":"Windows 11, version 12","observed":"Nothing is written.","expected":"A file.","urgency":"high",
             "firstChaseAt":"2026-12-04"}""")))
    public Uni<Response> handOff(@BeanParam ActRequest request, @Valid @NotNull ToDev toDev) {
        return acting.perform(
                request,
                toDev,
                doing -> reproductions.tried(doing.ticket().id()).map(tried -> toDev.on(doing, desk, tried)));
    }

    @POST
    @Path("/{id}/dev-ticket")
    @Operation(summary = "Writes dev's own ticket back; the customer is told that it is taken care of (P24)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "dev ticket", value = """
            {"tracker":"gitlab","number":"#812","url":"https://git.example/issues/812"}""")))
    public Uni<Response> link(@BeanParam ActRequest request, @RestPath UUID id, @Valid @NotNull DevTicket devTicket) {
        return acting.perform(
                request,
                devTicket,
                doing -> handOffs.require(id, doing.ticket().id()).map(handOff -> devTicket.on(handOff, doing)));
    }

    @POST
    @Path("/{id}/answers")
    @Operation(summary = "Notes an answer of dev that is neither done nor refused, and when dev is chased next (P25)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "answer", value = """
            {"answer":"Planned for the next version.","nextChaseAt":"2026-12-11"}""")))
    public Uni<Response> answer(@BeanParam ActRequest request, @RestPath UUID id, @Valid @NotNull DevAnswer answer) {
        return acting.perform(
                request,
                answer,
                doing -> handOffs.require(id, doing.ticket().id()).map(handOff -> answer.on(handOff, doing, desk)));
    }

    @POST
    @Path("/{id}/completion")
    @Operation(
            summary =
                    "Dev has done it or refused it; the customer is told, and what was closed for them is closed (P25)")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "completion", value = """
            {"outcome":"done","text":"It is in version 12.1."}""")))
    public Uni<Response> complete(
            @BeanParam ActRequest request, @RestPath UUID id, @Valid @NotNull Completion completion) {
        return acting.perform(
                request,
                completion,
                doing -> handOffs.require(id, doing.ticket().id()).map(handOff -> completion.on(handOff, doing)));
    }
}
