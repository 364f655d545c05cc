package io.guichet.intake.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.guichet.chassis.loop.Loop;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real Dovecot, when it is installed (Debian: dovecot-imapd): every mail once, whatever happens, 30 times each. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DovecotIT {

    private static final int TIMES = 30;
    private static Dovecot server;

    @Inject
    Stored stored;

    @Inject
    MailboxWatches watches;

    private final Random random = new Random(3);
    private final List<String> sent = new ArrayList<>();
    private FaultyLine line;
    private Loop loop;
    private String user;
    private MailAccount account;

    @BeforeAll
    static void dovecotIsThere() {
        assumeTrue(
                Dovecot.program().isPresent(),
                "Dovecot is not installed here; install Debian's dovecot-imapd to run these tests");
        server = Dovecot.start();
    }

    @AfterAll
    static void isStopped() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void aWatchedMailbox() {
        stored.clear();
        user = "user" + random.nextInt(1_000_000) + System.nanoTime() % 1_000;
        account = server.account(user);
        Eventually.assertThat(() -> assertThat(account.subjects("INBOX")).isEmpty());
        line = new FaultyLine(server.port());
        loop = watches.start(new MailboxSettings(
                user,
                "assistance",
                "127.0.0.1",
                line.port(),
                TlsMode.NONE,
                user,
                false,
                Secret.of("secret"),
                new MailboxSettings.Folders("INBOX", "Processed", "Refused")));
    }

    @AfterEach
    void isLeftAlone() {
        if (loop != null) {
            watches.end(user, loop).subscribeAsCompletionStage().join();
            line.close();
        }
    }

    @Test
    void aConnectionThatIsKilledMidFetchLosesAndDoublesNothing() {
        for (int time = 0; time < TIMES; time++) {
            int before = line.breaks();
            line.cutAfter(2_000 + random.nextInt(40_000));
            put(false, mail(20_000), mail(20_000), mail(20_000));
            Eventually.assertThat(() -> assertThat(line.breaks()).isGreaterThan(before + 1));
            line.heal();
            everyMailOnce();
        }
        assertThat(line.breaks()).isGreaterThanOrEqualTo(2 * TIMES);
    }

    @Test
    void uidsThatAreGivenAnewDoubleNothing() {
        for (int time = 0; time < TIMES; time++) {
            put(false, mail(500), mail(500));
            everyMailOnce();
            line.goDown(true);
            server.forgetUids(user);
            // the same mails are in the watched folder again, among them one that never was
            account.put("INBOX", false, sent.get(sent.size() - 1), sent.get(sent.size() - 2));
            put(false, mail(500));
            line.heal();
            Eventually.assertThat(() -> assertThat(account.subjects("INBOX")).isEmpty());
            Eventually.assertThat(() -> assertThat(stored.count("message")).isEqualTo(sent.size()));
        }
        assertThat(stored.texts("select distinct uid_validity::text from fetched_mail where folder = 'INBOX'"))
                .as("uids were really given anew")
                .hasSizeGreaterThan(TIMES / 2);
    }

    @Test
    void whatSomebodyElseMarksAsSeenIsTakenInOnce() {
        for (int time = 0; time < TIMES; time++) {
            line.goDown(true);
            put(time % 2 == 0, mail(500), mail(500));
            account.markSeen("INBOX");
            put(false, mail(500));
            line.heal();
            account.markSeen("INBOX");
            everyMailOnce();
        }
    }

    private void put(boolean seen, String... mails) {
        account.put("INBOX", seen, mails);
        sent.addAll(List.of(mails));
    }

    private void everyMailOnce() {
        Eventually.assertThat(() -> {
            assertThat(account.subjects("INBOX")).isEmpty();
            assertThat(stored.count("message")).isEqualTo(sent.size());
        });
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(sent.size());
    }

    private String mail(int bytes) {
        int number = sent.size() * 10 + random.nextInt(1_000_000) * 10_000;
        return "From: Paul Verne <paul@client.example>\r\nTo: assistance@desk.example\r\nSubject: " + number
                + "\r\nMessage-ID: <" + number + "." + System.nanoTime() + "@client.example>\r\n\r\n"
                + "Bonjour.\r\n".repeat(bytes / 10);
    }
}
