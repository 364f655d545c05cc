package io.guichet.chassis.http;

import io.guichet.chassis.event.TraceParent;
import io.guichet.chassis.outbox.Outbox;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Around every request: its trace is kept for the events it causes, and what it committed is sent without waiting for a poll. */
public class AroundRequest {

    private final Outbox outbox;

    AroundRequest(Outbox outbox) {
        this.outbox = outbox;
    }

    @ServerRequestFilter
    void enterTrace(ContainerRequestContext request) {
        TraceParent.enter(request.getHeaderString("traceparent"));
    }

    @ServerResponseFilter
    void wakeRelay(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.GET)) {
            outbox.wake();
        }
    }
}
