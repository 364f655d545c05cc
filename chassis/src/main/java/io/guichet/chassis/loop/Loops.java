package io.guichet.chassis.loop;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Starts loops, and stops them with the service: what is under way is finished, and nothing begins any more. */
@ApplicationScoped
public class Loops {

    /** A cycle that takes longer is left to the next start: each can be broken off anywhere. */
    private static final long SECONDS_TO_FINISH = 5;

    private final Vertx vertx;
    private final List<Loop> loops = new CopyOnWriteArrayList<>();

    Loops(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Starts a loop as {@link Loop#start} does. */
    public Loop start(String name, Duration pause, Supplier<Uni<Boolean>> cycle) {
        var loop = Loop.start(name, vertx, pause, cycle);
        loops.add(loop);
        return loop;
    }

    void stop(@Observes ShutdownEvent event) {
        var ends = loops.stream().map(Loop::stop).map(CompletionStage::toCompletableFuture);
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, SECONDS_TO_FINISH, TimeUnit.SECONDS)
                .join();
    }
}
