package io.guichet.intake.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

/**
 * Takes the large bodies of known callers before anybody else reads them. A body that says its length was looked at
 * before; one that does not is counted here.
 */
@ApplicationScoped
class BodyTaking {

    private static final Set<String> PATHS = Set.of("/emails", "/attachments");

    // after authentication (200) and the check of announced lengths (50), before Quarkus reads anything (2)
    private static final int PRIORITY = 40;

    private final Vertx vertx;
    private final BodyConfig config;

    BodyTaking(Vertx vertx, BodyConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    void register(@Observes Filters filters) throws IOException {
        Files.createDirectories(config.directory());
        filters.register(this::take, PRIORITY);
    }

    private void take(RoutingContext context) {
        boolean ours = context.request().method().equals(HttpMethod.POST)
                && PATHS.contains(withoutSlash(context.normalizedPath()))
                && context.user() != null;
        if (ours) {
            new BodyInflow(context, vertx, config.directory()).start();
        } else {
            context.next();
        }
    }

    /** Resources answer with a slash at the end as well. */
    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
