package io.guichet.chassis.loop;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One piece of work, repeated: at once while there is more, else after a pause or when woken. Cycles never overlap. A cycle that
 * fails is logged and tried again after a longer pause, without end.
 *
 * <p>Each cycle runs on a Vert.x context of its own, as Hibernate Reactive wants it.
 */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final Vertx vertx;
    private final Duration pause;
    private final Supplier<Uni<Boolean>> cycle;
    private final Context root;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    // touched on the root context's event loop only
    private boolean running;
    private boolean stopping;
    private long timer = -1;
    private int failures;

    private Loop(String name, Vertx vertx, Duration pause, Supplier<Uni<Boolean>> cycle) {
        this.name = name;
        this.vertx = vertx;
        this.pause = pause;
        this.cycle = cycle;
        // one of its own: asked on the main thread, getOrCreateContext would give all loops the same event loop
        this.root = ((VertxInternal) vertx).createEventLoopContext();
    }

    /**
     * Starts a loop.
     *
     * @param name for the log
     * @param pause between cycles that found nothing to do
     * @param cycle does a piece of work; answers true if there may be more
     */
    static Loop start(String name, Vertx vertx, Duration pause, Supplier<Uni<Boolean>> cycle) {
        var loop = new Loop(name, vertx, pause, cycle);
        loop.root.runOnContext(ignored -> loop.run());
        return loop;
    }

    /** There is work: do not wait for the pause to end. Cheap, from any thread. */
    public void wake() {
        if (woken.compareAndSet(false, true)) {
            root.runOnContext(ignored -> {
                if (!running) {
                    run();
                }
            });
        }
    }

    /** No new cycle begins; completes when the running one has ended. */
    public CompletionStage<Void> stop() {
        root.runOnContext(ignored -> {
            stopping = true;
            vertx.cancelTimer(timer);
            if (!running) {
                stopped.complete(null);
            }
        });
        return stopped;
    }

    private void run() {
        if (stopping) {
            stopped.complete(null);
            return;
        }
        running = true;
        vertx.cancelTimer(timer);
        woken.set(false);
        onContextOfItsOwn().whenComplete((more, failure) -> root.runOnContext(ignored -> ended(more, failure)));
    }

    private CompletionStage<Boolean> onContextOfItsOwn() {
        var result = new CompletableFuture<Boolean>();
        SafeContext.runOnNew(
                vertx,
                () -> Uni.createFrom()
                        .deferred(cycle::get)
                        .subscribeAsCompletionStage()
                        .whenComplete((more, failure) -> {
                            if (failure == null) {
                                result.complete(more);
                            } else {
                                result.completeExceptionally(failure);
                            }
                        }));
        return result;
    }

    private void ended(Boolean more, Throwable failure) {
        running = false;
        failures = failure == null ? 0 : failures + 1;
        if (failure != null && (failures == 1 || failures % 60 == 0)) {
            LOG.warnf("%s failed and goes on trying: %s", name, failure);
        }
        if (failure == null && (Boolean.TRUE.equals(more) || woken.get()) || stopping) {
            run();
        } else {
            timer = vertx.setTimer(delay().toMillis(), ignored -> run());
        }
    }

    private Duration delay() {
        var backedOff = pause.multipliedBy(1L << Math.min(failures, 10));
        return failures == 0 || backedOff.compareTo(LONGEST_PAUSE) < 0 ? backedOff : LONGEST_PAUSE;
    }
}
