package io.guichet.intake.imap;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The one thread that speaks with one mail server. It may block for as long as the time limits of the connection allow. */
final class ImapThread {

    // one is never enough of a reason to warn: IDLE lasts for minutes by design
    private static final long DAYS_BEFORE_WARNING = 1;

    private final WorkerExecutor executor;

    ImapThread(Vertx vertx, String mailbox) {
        this.executor = vertx.createSharedWorkerExecutor("imap-" + mailbox, 1, DAYS_BEFORE_WARNING, TimeUnit.DAYS);
    }

    /** The result is handed on where the caller runs, so that a session stays usable. */
    <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().completionStage(() -> begin(work).toCompletionStage());
    }

    /** Begins at once, without waiting for anybody to be interested. */
    <T> Future<T> begin(Callable<T> work) {
        return executor.executeBlocking(work, true);
    }

    void close() {
        executor.close();
    }
}
