package io.guichet.intake.limit;

import io.guichet.chassis.problem.ProblemDetails;
import io.guichet.intake.problem.IntakeProblem;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;

/** Refuses a request before any resource sees it, with the same words as a resource would. */
public final class Refusal {

    private Refusal() {}

    public static void send(RoutingContext context, IntakeProblem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                .end(new JsonObject()
                        .put("type", "urn:guichet:problem:" + problem.slug())
                        .put("title", problem.title())
                        .put("status", problem.status())
                        .put("detail", problem.getMessage())
                        .toBuffer());
    }
}
