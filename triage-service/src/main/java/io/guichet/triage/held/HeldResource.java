package io.guichet.triage.held;

import io.guichet.chassis.http.CursorText;
import io.guichet.chassis.http.Limit;
import io.guichet.chassis.http.Page;
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

/** Messages that wait, read. */
@Cancellable(false)
@Path("/held")
@Tag(name = "Held messages", description = "Messages that wait until somebody says who they are from (P2)")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
public class HeldResource {

    private final HeldMessages held;

    HeldResource(HeldMessages held) {
        this.held = held;
    }

    @GET
    @Operation(
            summary = "What waits, the longest first",
            description = "It goes on by itself when intake has its contact, as if it had just come in.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "after or limit is not what it must be")
    public Uni<Page<HeldView>> held(
            @Parameter(description = "The field next of the page before") @RestQuery @Nullable String after,
            @Parameter(description = "1 to 200; absent: 50") @RestQuery @Nullable String limit) {
        return held.page(CursorText.id(after), Limit.read(limit));
    }
}
