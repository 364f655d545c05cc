package io.guichet.chassis.thing;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;

/** An endpoint as services have them. */
@Path("/things")
public class ThingResource {

    public record Part(@NotBlank String name, boolean usable) {}

    public record NewThing(
            @NotBlank String name,
            Instant at,
            @NotEmpty @Valid List<Part> parts) {}

    private final Outbox outbox;
    private final CurrentCaller caller;

    ThingResource(Outbox outbox, CurrentCaller caller) {
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.AGENT)
    @WithTransaction
    public Uni<Void> make(@Valid NewThing thing) {
        return outbox.add(List.of(OutgoingEvent.of("told", thing.name(), "told.v1", thing.name(), thing)));
    }

    @GET
    @Path("/caller")
    @RolesAllowed({Roles.AGENT, Roles.CLIENT})
    public String caller() {
        return caller.get().toString();
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Roles.AGENT)
    public String broken() {
        throw new IllegalStateException("secret detail");
    }
}
