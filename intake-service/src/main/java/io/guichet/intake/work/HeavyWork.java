package io.guichet.intake.work;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Work on bytes: at once when they are few, on a worker thread when they would hold up the event loop. */
@ApplicationScoped
public class HeavyWork {

    private static final int FEW_BYTES = 64 * 1024;

    private final Vertx vertx;

    HeavyWork(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The result of {@code work} on so many bytes; it is handed on where the caller runs, so that a session stays usable. */
    public <T> Uni<T> on(int bytes, Callable<T> work) {
        return bytes <= FEW_BYTES
                ? Uni.createFrom().emitter(result -> complete(result, work))
                : Uni.createFrom()
                        .completionStage(
                                () -> vertx.executeBlocking(work, false).toCompletionStage());
    }

    /** The result of work that waits for something, handed on where the caller runs. */
    public <T> Uni<T> waiting(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
    }

    /** Goes on where sessions are used, for a request that came in on a worker thread because its body is read while it comes. */
    public <T> Uni<T> onEventLoop(Supplier<Uni<T>> work) {
        Context context = vertx.getOrCreateContext();
        return Uni.createFrom()
                .voidItem()
                .emitOn(task -> context.runOnContext(now -> task.run()))
                .flatMap(there -> work.get());
    }

    private static <T> void complete(UniEmitter<? super T> result, Callable<T> work) {
        try {
            result.complete(work.call());
        } catch (Exception e) {
            result.fail(e);
        }
    }
}
