package io.guichet.intake.imap;

import io.guichet.chassis.loop.Loop;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.embedded.MailServer;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many mails a second one mailbox is fetched, stored and moved with; mail server, service and database on this machine. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImapBench {

    private static final int MAILS = 3_000;
    private static final int RUNS = 3;
    private static final int BODY_BYTES = 4_000;

    @Inject
    Stored stored;

    @Inject
    MailboxWatches watches;

    @Test
    void takeIn() {
        measure(1_000, 0); // the JVM compiles what it needs
        double[] rates = IntStream.rangeClosed(1, RUNS)
                .mapToDouble(run -> measure(MAILS, run))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "IMAP take-in, %,d mails of %,d bytes, %d runs: median %.0f mails/s (%.0f to %.0f)%n",
                MAILS,
                BODY_BYTES,
                RUNS,
                rates[RUNS / 2],
                rates[0],
                rates[RUNS - 1]);
    }

    private double measure(int mails, int run) {
        stored.clear();
        String user = "bench-" + run;
        try (MailServer server = MailServer.forTests()) {
            MailAccount account = new MailAccount(server.imapPort(), user, "any");
            account.put(
                    "INBOX",
                    false,
                    IntStream.range(0, mails).mapToObj(i -> mail(run, i)).toArray(String[]::new));
            long start = System.nanoTime();
            Loop loop = watches.start(settings(user, server.imapPort()));
            while (stored.count("fetched_mail where folder = 'INBOX' and state = 'MOVED'") < mails) {
                LockSupport.parkNanos(20_000_000);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            watches.end(user, loop).subscribeAsCompletionStage().join();
            if (stored.count("message") != mails) {
                throw new AssertionError(stored.count("message") + " messages of " + mails + " mails");
            }
            System.out.printf(Locale.ROOT, "%,d mails in %.1f s%n", mails, seconds);
            return mails / seconds;
        }
    }

    private static MailboxSettings settings(String user, int port) {
        return new MailboxSettings(
                user,
                "assistance",
                "127.0.0.1",
                port,
                TlsMode.NONE,
                user,
                false,
                Secret.of("any"),
                new MailboxSettings.Folders("INBOX", "Processed", "Refused"));
    }

    /** As many senders as a desk has customers. */
    private static String mail(int run, int index) {
        char[] body = new char[BODY_BYTES];
        Arrays.fill(body, 'x');
        for (int i = 70; i < body.length; i += 72) {
            body[i] = '\r';
            body[i + 1 == body.length ? i : i + 1] = '\n';
        }
        return "From: Customer <customer" + index % 200 + "@client.example>\r\nTo: assistance@desk.example\r\n"
                + "Subject: Question " + index + "\r\nDate: Fri, 20 Nov 2026 09:12:00 +0100\r\nMessage-ID: <" + run
                + "."
                + index + "@client.example>\r\n\r\nBonjour, question " + index + ".\r\n" + new String(body) + "\r\n";
    }
}
