package io.guichet.chassis.loop;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;

/** Vert.x contexts for work that no request and no message brought along. */
public final class SafeContext {

    private SafeContext() {}

    /** Runs the task on a new duplicated context that is marked safe for sessions. */
    static void runOnNew(Vertx vertx, Runnable task) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> task.run());
    }

    /** Completes after the delay, on the caller's own context (Mutiny's own delays would leave it). */
    public static Uni<Void> after(Duration delay) {
        return Uni.createFrom()
                .emitter(emitter ->
                        current().owner().setTimer(Math.max(1, delay.toMillis()), ignored -> emitter.complete(null)));
    }

    private static Context current() {
        var context = Vertx.currentContext();
        if (context == null) {
            throw new IllegalStateException("not on a Vert.x context");
        }
        return context;
    }
}
