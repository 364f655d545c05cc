package io.guichet.ticket.act;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What every act is asked with. */
public class ActRequest {

    /** The ticket's. */
    @RestPath
    @Parameter(example = "2026-000001")
    public @Nullable String number;

    @HeaderParam("If-Match")
    @Parameter(description = "the ETag of the ticket as the caller has seen it", example = "\"3\"")
    public @Nullable String ifMatch;

    @HeaderParam("Idempotency-Key")
    @Parameter(description = "1 to 200 visible ASCII characters; the same again is the same answer, and nothing twice")
    public @Nullable String idempotencyKey;

    @Context
    @Parameter(hidden = true)
    public @Nullable UriInfo uri;

    String ticket() {
        return number == null ? "" : number;
    }

    String path() {
        return uri == null ? "" : uri.getPath();
    }
}
