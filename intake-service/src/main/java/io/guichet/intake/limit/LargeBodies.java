package io.guichet.intake.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/**
 * Refuses a body that announces more than 25 MB. It is read and thrown away first: many clients look at the answer only
 * when they have sent everything, and a closed connection would tell them nothing.
 */
@ApplicationScoped
class LargeBodies {

    // after authentication (200), before Quarkus closes the connection (2)
    private static final int PRIORITY = 50;

    void register(@Observes Filters filters) {
        filters.register(LargeBodies::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        long announced = announced(context.request());
        if (announced <= most(context.request())) {
            context.next();
        } else if (announced > BodyLimit.MAX_BYTES_THROWN_AWAY) {
            context.response().putHeader("Connection", "close");
            refuse(context);
        } else {
            context.request()
                    .handler(thrownAway -> {})
                    .endHandler(end -> refuse(context))
                    .resume();
        }
    }

    private static void refuse(RoutingContext context) {
        Refusal.send(context, BodyLimit.tooLarge());
    }

    private static long most(HttpServerRequest request) {
        String mediaType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean form = mediaType != null && mediaType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        return form ? BodyLimit.MAX_BYTES + BodyLimit.FORM_BYTES : BodyLimit.MAX_BYTES;
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException leftToOthers) {
            return 0;
        }
    }
}
