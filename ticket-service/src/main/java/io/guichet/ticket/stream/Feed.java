package io.guichet.ticket.stream;

import io.guichet.chassis.loop.Loops;
import io.guichet.ticket.timeline.FeedPosition;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Hands what happens to everybody who listens to this instance; each instance reads for itself, once for all its listeners. */
@ApplicationScoped
class Feed {

    private static final Duration EVERY = Duration.ofMillis(250);

    private final Loops loops;
    private final FeedRows rows;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    // touched by the loop only, whose cycles do not overlap
    private volatile @Nullable FeedPosition position;

    Feed(Loops loops, FeedRows rows) {
        this.loops = loops;
        this.rows = rows;
    }

    void start(@Observes StartupEvent event) {
        loops.start("the feed of events", EVERY, this::next);
    }

    /** Hands over what happens from now on, until the listener leaves. */
    void join(Listener listener) {
        listeners.add(listener);
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    private Uni<Boolean> next() {
        var from = position;
        return from == null
                ? rows.latest().invoke(latest -> position = latest).replaceWith(false)
                : rows.after(from).invoke(this::hand).map(happened -> happened.size() == FeedRows.BATCH);
    }

    private void hand(List<Happened> happened) {
        for (var one : happened) {
            listeners.forEach(listener -> listener.hear(one));
            position = one.position();
        }
    }
}
