package io.guichet.intake.work;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
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
    public <T> Uni<T> on(int bytes, Supplier<T> work) {
        return bytes <= FEW_BYTES
                ? Uni.createFrom().item(work)
                : Uni.createFrom()
                        .completionStage(
                                () -> vertx.executeBlocking(work::get, false).toCompletionStage());
    }
}
