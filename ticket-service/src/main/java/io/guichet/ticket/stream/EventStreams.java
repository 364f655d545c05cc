package io.guichet.ticket.stream;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.timeline.FeedPosition;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the streams that callers listen to. */
@ApplicationScoped
class EventStreams {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Feed feed;
    private final FeedRows rows;

    EventStreams(Feed feed, FeedRows rows) {
        this.feed = feed;
        this.rows = rows;
    }

    /**
     * What a viewer may see, from a place on or from now on; a comment comes first and every 15 seconds. It ends when it must, with a word.
     *
     * @param ticket the only one that they listen to; null for all
     * @param lasting how long the caller's token is good
     * @throws InvalidRequest if the place is none
     */
    Multi<OutboundSseEvent> stream(
            @Nullable UUID ticket, Viewer viewer, @Nullable String lastEventId, Duration lasting, Sse sse) {
        var from = lastEventId == null || lastEventId.isBlank() ? null : place(lastEventId);
        var listener = new Listener(ticket, viewer, feed::leave);
        feed.join(listener);
        var happened =
                from == null ? listener.live() : listener.since(from, position -> rows.after(position, ticket, viewer));
        return framed(happened.map(one -> event(one, viewer, sse)), lasting, sse);
    }

    private static Multi<OutboundSseEvent> framed(Multi<OutboundSseEvent> events, Duration lasting, Sse sse) {
        var end = comment("end", sse);
        var ending = events.onFailure(BackPressureFailure.class)
                .recoverWithItem(() -> dropped(sse))
                .onCompletion()
                .continueWith(end);
        var beats = Multi.createFrom()
                .ticks()
                .startingAfter(HEARTBEAT)
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(beat -> comment("still here", sse));
        var expiry = Multi.createFrom()
                .ticks()
                .startingAfter(lasting)
                .every(lasting)
                .onOverflow()
                .drop()
                .flatMap(over -> Multi.createFrom().items(expired(sse), end));
        var merged = Multi.createBy().merging().streams(ending, beats, expiry);
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(comment("here", sse)), merged)
                .select()
                .first(event -> event != end);
    }

    private static FeedPosition place(String lastEventId) {
        return FeedPosition.read(lastEventId)
                .orElseThrow(() -> new InvalidRequest(
                        "Last-Event-ID", "must be the id of an event of such a stream, as it was given"));
    }

    private static OutboundSseEvent event(Happened happened, Viewer viewer, Sse sse) {
        return sse.newEventBuilder()
                .id(happened.position().text())
                .name(happened.told().what())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Happened.Told.class, happened.toldTo(viewer))
                .build();
    }

    private static OutboundSseEvent comment(String words, Sse sse) {
        return sse.newEventBuilder().comment(words).build();
    }

    private static OutboundSseEvent dropped(Sse sse) {
        return last("dropped", "You are too slow for what happens. Come back with the header Last-Event-ID.", sse);
    }

    private static OutboundSseEvent expired(Sse sse) {
        return last(
                "expired", "Your token is no longer good. Come back with a new one and the header Last-Event-ID.", sse);
    }

    private static OutboundSseEvent last(String name, String words, Sse sse) {
        return sse.newEventBuilder().name(name).data(words).build();
    }
}
