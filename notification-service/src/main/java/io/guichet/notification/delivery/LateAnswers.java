package io.guichet.notification.delivery;

import io.guichet.chassis.loop.Loop;
import io.guichet.chassis.loop.Loops;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Ends doubts: mails that the mail server took, but said so only after nobody waited for it any more. */
@ApplicationScoped
class LateAnswers {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Loops loops;
    private final Settlement settlement;
    private final Queue<Attempt> sent = new ConcurrentLinkedQueue<>();
    private @Nullable Loop loop;

    LateAnswers(Loops loops, Settlement settlement) {
        this.loops = loops;
        this.settlement = settlement;
    }

    void start(@Observes StartupEvent event) {
        loop = loops.start("the settlement of late answers", EVERY, this::settleOne);
    }

    /** The mail server has the mail of an attempt after all. */
    void sent(Attempt attempt) {
        sent.add(attempt);
        if (loop != null) {
            loop.wake();
        }
    }

    private Uni<Boolean> settleOne() {
        var attempt = sent.peek();
        return attempt == null
                ? Uni.createFrom().item(false)
                : settlement
                        .settle(attempt, new Outcome.Sent())
                        .invoke(() -> sent.remove(attempt))
                        .replaceWith(true);
    }
}
