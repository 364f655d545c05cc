package io.guichet.ticket.stream;

import io.guichet.ticket.timeline.FeedPosition;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who listens. What they do not take at once waits for them, up to a bound; who falls further behind is dropped: their stream
 * fails, and they come back with where they were.
 */
final class Listener {

    /** What may wait for one listener. */
    static final int WAITING = 1_000;

    private final @Nullable UUID ticket;
    private final Viewer viewer;
    private final UnicastProcessor<Happened> live;
    private volatile FeedPosition replayed = FeedPosition.START;

    /** @param ticket the only one that they listen to; null for all */
    Listener(@Nullable UUID ticket, Viewer viewer, Consumer<Listener> leaving) {
        this.ticket = ticket;
        this.viewer = viewer;
        this.live = UnicastProcessor.create(new ArrayBlockingQueue<>(WAITING), () -> leaving.accept(this));
    }

    /** Something happened; from one thread at a time. */
    void hear(Happened happened) {
        if (happened.isFor(viewer) && (ticket == null || ticket.equals(happened.ticket()))) {
            live.onNext(happened);
        }
    }

    /** What they hear from now on. */
    Multi<Happened> live() {
        return live;
    }

    /**
     * First what they missed, then what they hear; nothing twice, nothing left out: the live part is kept from the beginning.
     *
     * @param pages the next entries behind a place
     */
    Multi<Happened> since(FeedPosition from, Function<FeedPosition, Uni<List<Happened>>> pages) {
        replayed = from;
        var missed = Multi.createBy()
                .repeating()
                .uni(() -> pages.apply(replayed).invoke(this::passed))
                .whilst(page -> !page.isEmpty())
                .onItem()
                .<Happened>disjoint();
        return Multi.createBy()
                .concatenating()
                .streams(missed, live.filter(happened -> happened.position().isAfter(replayed)));
    }

    private void passed(List<Happened> page) {
        if (!page.isEmpty()) {
            replayed = page.get(page.size() - 1).position();
        }
    }
}
