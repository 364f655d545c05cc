package io.guichet.proof.faults;

import io.guichet.local.client.Receipt;
import io.guichet.local.client.ServiceClient;
import io.guichet.proof.input.Input;
import io.guichet.proof.input.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands inputs in at an even pace with several hands, and does with each what a mail server or an honest user does: what got no
 * answer, or was put off, is handed in again, the same under the same key, until it is answered.
 */
final class Client implements AutoCloseable {
    private static final int HANDS = 12;
    private static final long PAUSE_MILLIS = 500;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    private final Inputs inputs;
    private final ServiceClient services;
    private final ClientLog log;
    private final int count;
    private final long start;
    private final double perSecond;
    private final ConcurrentLinkedQueue<Input> sent = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private final List<Future<?>> working = new ArrayList<>();

    /**
     * Begins at once.
     *
     * @param count how many inputs
     * @param perSecond how many of them a second, as long as answers come
     */
    Client(Inputs inputs, ServiceClient services, ClientLog log, int count, double perSecond) {
        this.inputs = inputs;
        this.services = services;
        this.log = log;
        this.count = count;
        this.perSecond = perSecond;
        this.start = System.nanoTime();
        for (int i = 0; i < HANDS; i++) {
            working.add(hands.submit(this::work));
        }
    }

    /** What was handed in until now, answered or not. */
    Collection<Input> sent() {
        return List.copyOf(sent);
    }

    /**
     * Waits until every input is answered.
     *
     * @return whether that was by this time
     * @throws IOException if the client itself failed
     */
    boolean awaitEnd(long deadlineNanos) throws IOException, InterruptedException {
        try {
            for (Future<?> hand : working) {
                hand.get(Math.max(1, deadlineNanos - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException("The client failed: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    private void work() {
        try {
            for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
                long due = start + (long) (index * 1e9 / perSecond);
                LockSupport.parkNanos(due - System.nanoTime());
                Input input = inputs.get(index);
                sent.add(input);
                handIn(input);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void handIn(Input input) throws IOException, InterruptedException {
        for (int attempt = 1; !Thread.interrupted(); attempt++) {
            log.attempt(input.token(), input.sha256(), attempt);
            if (isSettled(input)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        throw new InterruptedException();
    }

    private boolean isSettled(Input input) throws IOException, InterruptedException {
        Receipt receipt;
        try {
            receipt = input.isNote()
                    ? services.note(input.token(), input.content())
                    : services.email(input.mailbox(), input.content());
        } catch (IOException e) {
            log.unknown(input.token(), String.valueOf(e));
            return false;
        }
        if (receipt.isTaken()) {
            log.answered(input.token(), receipt.message());
            return true;
        }
        int status = Integer.parseInt(receipt.refusal().split(" ", 2)[0]);
        if (status >= SERVER_ERROR || status == TOO_MANY) {
            log.unknown(input.token(), receipt.refusal());
            return false;
        }
        log.refused(input.token(), receipt.refusal());
        return true;
    }
}
