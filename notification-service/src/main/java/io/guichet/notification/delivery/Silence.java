package io.guichet.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** How often in a row a connection was waited for in vain. Each may hold one of the mail client's connections for ever. */
@ApplicationScoped
class Silence {

    private final AtomicInteger times = new AtomicInteger();

    /** Nothing came, not even a refusal. */
    void heard() {
        times.incrementAndGet();
    }

    /** The mail client had an answer, whatever it was. */
    void broken() {
        times.set(0);
    }

    int times() {
        return times.get();
    }
}
