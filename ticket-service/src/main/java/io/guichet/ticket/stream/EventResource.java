package io.guichet.ticket.stream;

import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.visibility.CurrentViewer;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What happens, as it happens. */
@Cancellable(false)
@Path("/events")
@Produces(MediaType.SERVER_SENT_EVENTS)
@RolesAllowed({Roles.CLIENT, Roles.AGENT, Roles.MANAGER, Roles.SYSTEM})
@Tag(
        name = "Events",
        description =
                "Timeline entries as server-sent events, as far as the caller may see them. A comment comes every 15 seconds."
                        + " Whoever comes back with the header Last-Event-ID gets what they missed first. Who falls 1,000 events behind is"
                        + " dropped with the event `dropped`; a token that is over ends its stream with the event `expired`.")
@APIResponse(responseCode = "400", description = "Last-Event-ID is not the id of an event")
@APIResponse(responseCode = "401", description = "No valid bearer token")
@APIResponse(responseCode = "403", description = "The token's roles do not allow this")
public class EventResource {

    private static final String EVENTS = """
            id: 751.0199aa10-0000-7000-8000-000000000001
            event: opened
            data: {"number":"2026-000001","at":"2026-11-20T08:12:01.123456Z","who":"triage","what":"opened","from":"call","text":"Export"}

            : still here
            """;
    private static final String LAST = "751.0199aa10-0000-7000-8000-000000000001";

    private final EventStreams streams;
    private final CurrentViewer viewer;
    private final Listening listening;

    EventResource(EventStreams streams, CurrentViewer viewer, Listening listening) {
        this.streams = streams;
        this.viewer = viewer;
        this.listening = listening;
    }

    @GET
    @Operation(summary = "What happens to all tickets")
    @APIResponse(
            responseCode = "200",
            description = "Events, without end",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Happened.Told.class),
                            examples = @ExampleObject(name = "events", value = EVENTS)))
    public Multi<OutboundSseEvent> all(
            @Parameter(example = LAST) @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastEventId,
            @Context Sse sse) {
        return streams.stream(null, viewer.get(), lastEventId, listening.lasting(), sse);
    }
}
