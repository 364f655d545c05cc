package io.guichet.intake.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/**
 * Counts JSON that does not say its length, so that what is too large is refused in words; Quarkus would close the
 * connection. What is refused is read to its end first, as in {@link LargeBodies}.
 */
@ApplicationScoped
class UnannouncedBodies {

    // after authentication (200) and whoever takes bodies in their own way (40), before Quarkus reads anything (2)
    private static final int PRIORITY = 30;

    void register(@Observes Filters filters) {
        filters.register(UnannouncedBodies::take, PRIORITY);
    }

    private static void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean ours = request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                && !request.isEnded()
                && isJson(request)
                && context.user() != null;
        if (ours) {
            new Inflow((RoutingContextInternal) context).start();
        } else {
            context.next();
        }
    }

    private static boolean isJson(HttpServerRequest request) {
        String mediaType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return mediaType != null && mediaType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON);
    }

    private static final class Inflow {

        private final RoutingContextInternal context;
        private Buffer body = Buffer.buffer();
        private long size;

        Inflow(RoutingContextInternal context) {
            this.context = context;
        }

        void start() {
            context.request().handler(this::take).endHandler(end -> end()).resume();
        }

        private void take(Buffer bytes) {
            size += bytes.length();
            if (size > BodyLimit.MAX_BYTES_THROWN_AWAY) {
                context.request().pause();
                context.response().putHeader("Connection", "close");
                Refusal.send(context, BodyLimit.tooLarge());
            } else if (size > BodyLimit.MAX_BYTES) {
                body = Buffer.buffer();
            } else {
                body.appendBuffer(bytes);
            }
        }

        private void end() {
            if (context.response().ended()) {
                return;
            }
            if (size > BodyLimit.MAX_BYTES) {
                Refusal.send(context, BodyLimit.tooLarge());
            } else {
                context.setBody(body);
                context.next();
            }
        }
    }
}
