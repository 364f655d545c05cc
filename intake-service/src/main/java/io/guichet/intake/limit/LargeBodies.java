package io.guichet.intake.limit;

import io.guichet.chassis.problem.ProblemDetails;
import io.guichet.intake.problem.TooLarge;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Refuses a body that announces more than 25 MB. It is read and thrown away first: many clients look at the answer only
 * when they have sent everything, and a closed connection would tell them nothing.
 */
@ApplicationScoped
class LargeBodies {

    private static final long MAX_BYTES_THROWN_AWAY = 10L * BodyLimit.MAX_BYTES;

    // after authentication (200), before Quarkus closes the connection (2)
    private static final int PRIORITY = 50;

    void register(@Observes Filters filters) {
        filters.register(LargeBodies::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        long announced = announced(context.request());
        if (announced <= BodyLimit.MAX_BYTES) {
            context.next();
        } else if (announced > MAX_BYTES_THROWN_AWAY) {
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
        TooLarge problem = BodyLimit.tooLarge();
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                .end(new JsonObject()
                        .put("type", "urn:guichet:problem:" + problem.slug())
                        .put("title", "Too large")
                        .put("status", problem.status())
                        .put("detail", problem.getMessage())
                        .toBuffer());
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
