package io.guichet.local.load;

import io.guichet.local.LocalSystem;
import io.guichet.local.client.Receipt;
import io.guichet.local.client.ServiceClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Posts mails at a steady rate, whatever becomes of those before (an open loop), and times each from the moment when it was
 * to be sent to the arrival of its acknowledgement in its sender's mailbox.
 *
 * <p>A mail that is posted late, because this program or intake could not keep up, is counted from its intended time all the
 * same: waiting is part of what a customer sees.
 */
final class MailLoad {
    private static final Duration LEAD = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LoadOptions options;
    private final LocalSystem system;
    private final ServiceClient services;
    private final String run;
    private final Results results = new Results();

    /** @param run tells this load's mails from those of earlier ones */
    MailLoad(LoadOptions options, LocalSystem system, String run) throws IOException {
        this.options = options;
        this.system = system;
        this.services = new ServiceClient(system);
        this.run = run;
    }

    /** Sends all mails and returns when each is acknowledged or given up, after {@code PATIENCE} at the latest. */
    Results run() throws InterruptedException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        ExecutorService threads = Executors.newCachedThreadPool();
        CountDownLatch open = new CountDownLatch(options.mails());
        try {
            long start = System.nanoTime() + LEAD.toNanos();
            for (int i = 0; i < options.mails(); i++) {
                int index = i;
                long due = start + options.due(index).toNanos();
                Runnable mail = () -> {
                    try {
                        sendAndWatch(index, due);
                    } finally {
                        open.countDown();
                    }
                };
                clock.schedule(
                        () -> threads.execute(mail), due - LEAD.toNanos() - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
            open.await();
            return results;
        } finally {
            clock.shutdownNow();
            threads.shutdownNow();
        }
    }

    private void sendAndWatch(int index, long due) {
        LoadMail mail = LoadMail.of(run, index);
        try (ArrivalWatch watch =
                new ArrivalWatch(InetAddress.getByName(system.mailHost()), system.imapPort(), mail.sender())) {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            CompletableFuture<Receipt> answer = services.emailLater(options.mailbox(), mail.content());
            answer.whenComplete((receipt, failure) -> {
                if (failure != null || !receipt.isTaken()) {
                    results.failed(failure == null ? "answered with " + receipt.refusal() : "not answered: " + failure);
                    watch.giveUp();
                }
            });
            if (watch.await(PATIENCE) && index >= options.warmUpMails()) {
                results.arrived(Duration.ofNanos(System.nanoTime() - due));
            }
        } catch (SocketTimeoutException e) {
            results.failed("no acknowledgement within " + PATIENCE.toSeconds() + " s");
        } catch (IOException e) {
            results.failed("mail server: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
