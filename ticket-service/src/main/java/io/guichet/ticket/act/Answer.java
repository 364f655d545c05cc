package io.guichet.ticket.act;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to an act.
 *
 * @param status 200, or 201 for what has an address of its own
 * @param etag the ticket's version
 * @param body the ticket as the caller may see it, JSON
 */
record Answer(int status, String etag, @Nullable String location, String body) {

    Response response() {
        return Response.status(status)
                .tag(new EntityTag(etag))
                .header(HttpHeaders.LOCATION, location)
                .type(MediaType.APPLICATION_JSON)
                .entity(body)
                .build();
    }
}
