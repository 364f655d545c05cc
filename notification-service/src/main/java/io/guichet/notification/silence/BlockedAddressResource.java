package io.guichet.notification.silence;

import io.guichet.chassis.http.Limit;
import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Addresses to which nothing is sent because mail to them bounced. */
@Cancellable(false)
@Path("/blocked-addresses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AGENT, Roles.MANAGER})
@Tag(name = "Blocked addresses", description = "Where mail does not arrive")
class BlockedAddressResource {

    private static final String EXAMPLE = """
            {"items":[{"address":"gone@example.org","reason":"550 5.1.1 <gone@example.org>: User unknown",
             "blockedAt":"2026-11-20T08:12:00Z","until":"2027-01-19T08:12:00Z"}]}""";

    private final BlockedAddresses blocked;
    private final CurrentCaller caller;
    private final InstantSource clock;

    BlockedAddressResource(BlockedAddresses blocked, CurrentCaller caller, InstantSource clock) {
        this.blocked = blocked;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "findBlockedAddresses", summary = "Addresses to which nothing is sent, in their order")
    @APIResponse(
            responseCode = "200",
            description = "A page of addresses",
            content = @Content(examples = @ExampleObject(name = "one", value = EXAMPLE)))
    public Uni<Page<View>> find(
            @QueryParam("after") @Parameter(description = "The cursor `next` of the page before") @Nullable
                    String after,
            @QueryParam("limit") @Parameter(schema = @Schema(minimum = "1", maximum = "200")) @Nullable String limit) {
        var atMost = Limit.read(limit);
        var from = after == null ? "" : after;
        return Panache.withSession(() -> blocked.holding(from, atMost + 1))
                .map(found -> Page.of(found, atMost, BlockedAddress::address))
                .map(page -> page.map(View::of));
    }

    @DELETE
    @Path("/{address}")
    @Operation(operationId = "liftBlockedAddress", summary = "Lets mail go to the address again")
    @APIResponse(responseCode = "204", description = "Mail goes there again")
    @APIResponse(responseCode = "404", description = "The address is not blocked")
    public Uni<Void> lift(@Parameter(example = "gone@example.org") String address) {
        var by = caller.get().name();
        return Panache.withTransaction(() -> blocked.holdingOn(address)
                .map(found -> found.orElseThrow(() -> new NotBlocked(address)))
                .invoke(found -> found.lift(by, clock.instant()))
                .replaceWithVoid());
    }

    /** A blocked address. */
    @Schema(name = "BlockedAddress")
    record View(String address, String reason, Instant blockedAt, Instant until) {

        static View of(BlockedAddress blocked) {
            return new View(blocked.address(), blocked.reason(), blocked.blockedAt(), blocked.until());
        }
    }
}
