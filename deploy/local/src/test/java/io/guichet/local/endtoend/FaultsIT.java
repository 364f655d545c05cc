package io.guichet.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.LocalSystem;
import io.guichet.local.RunningSystem;
import io.guichet.local.client.Mailboxes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises 1 to 3 while everything that can be killed is killed. */
class FaultsIT {

    private static final int MAILS = 200;
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(6);

    private RunningSystem running;
    private LocalSystem system;
    private Api api;

    @BeforeEach
    void start(@TempDir Path data) throws Exception {
        running = TestSystem.in(data, 5_000);
        system = running.start();
        api = new Api(system);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void everyAcknowledgedMailIsOneTicketAndOneAcknowledgementWhoeverIsKilled() throws Exception {
        var sender = Executors.newSingleThreadExecutor();
        var sending = sender.submit((Callable<List<String>>) this::sendAll);
        for (var part : List.of("intake", "triage", "ticket", "sla", "notification", "kafka", "postgres")) {
            Thread.sleep(BETWEEN_KILLS.toMillis());
            running.kill(part);
        }
        var messages = sending.get(LONG.toSeconds(), TimeUnit.SECONDS);
        sender.shutdown();
        assertThat(running.awaitReady(LONG)).as("every part is started again").isTrue();

        assertThat(messages).doesNotHaveDuplicates().hasSize(MAILS);
        for (int i = 0; i < MAILS; i++) {
            seeOneTicketAndItsAcknowledgement(i, messages.get(i));
        }
        assertThat(api.items(system.ticket(), "/tickets?limit=200").size()).isEqualTo(MAILS);
    }

    /** As a mail server does: what was not acknowledged is sent again, the same. */
    private List<String> sendAll() throws InterruptedException {
        var messages = new ArrayList<String>();
        for (int i = 0; i < MAILS; i++) {
            var mail = mail(i);
            messages.add(Eventually.see(LONG, () -> {
                var answer = api.postMail("assistance", mail);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
                return Api.json(answer).path("messageId").asText();
            }));
            Thread.sleep(150);
        }
        return messages;
    }

    private void seeOneTicketAndItsAcknowledgement(int i, String message) throws InterruptedException, IOException {
        Eventually.see(
                LONG,
                () -> assertThat(api.items(system.ticket(), "/tickets?message=" + message)
                                .size())
                        .as("tickets of mail %d", i)
                        .isEqualTo(1));
        var number = api.items(system.ticket(), "/tickets?message=" + message)
                .get(0)
                .path("number")
                .asText();
        var state = Eventually.see(LONG, () -> {
            var found = api.items(system.notification(), "/notifications?ticket=" + number);
            assertThat(found.size()).as("notifications of mail %d", i).isEqualTo(1);
            assertThat(found.get(0).path("state").asText()).isIn("sent", "in-doubt");
            return found.get(0).path("state").asText();
        });
        var mails = Mailboxes.of(system).read(address(i));
        assertThat(mails).as("mails for %s, %s", address(i), state).hasSizeLessThanOrEqualTo(1);
        if (state.equals("sent")) {
            assertThat(mails).as("mails for %s", address(i)).hasSize(1);
        }
    }

    private static String address(int i) {
        return "customer-" + i + "@example.org";
    }

    private static byte[] mail(int i) {
        return ("From: Customer " + i + " <" + address(i) + ">\r\nTo: assistance@desk.example\r\nSubject: Question " + i
                        + "\r\nMessage-ID: <fault-" + i
                        + "@example.org>\r\nDate: Fri, 20 Nov 2026 09:12:00 +0100\r\n\r\n"
                        + "Hello, I cannot find the balance of account " + i + ". Thank you.\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
