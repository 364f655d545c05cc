package io.guichet.triage.held;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
        return held.page(cursor(after), limit(limit));
    }

    private static @Nullable UUID cursor(@Nullable String after) {
        if (after != null && !ID.matcher(after).matches()) {
            throw new InvalidRequest("after", "must be the cursor that the field next of an earlier page holds");
        }
        return after == null ? null : UUID.fromString(after);
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return Page.DEFAULT_LIMIT;
        }
        var number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > Page.LARGEST_LIMIT) {
            throw new InvalidRequest("limit", "must be a whole number from 1 to " + Page.LARGEST_LIMIT);
        }
        return number;
    }
}
