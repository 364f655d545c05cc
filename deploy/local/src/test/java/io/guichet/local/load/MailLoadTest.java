package io.guichet.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.guichet.embedded.MailServer;
import io.guichet.local.LocalSystem;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a desk that answers each mail at once, by a real mail server. */
class MailLoadTest {
    private static final LoadOptions TWENTY = new LoadOptions(40, 1, 1, "assistance", Path.of(""));

    @TempDir
    private Path tokens;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final MailServer mail = MailServer.forTests();
    private HttpServer intake;

    @BeforeEach
    void start() throws IOException {
        for (String role : List.of("agent", "system")) {
            Files.writeString(tokens.resolve(role), role);
        }
        intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        intake.setExecutor(threads);
        intake.start();
    }

    @AfterEach
    void stop() {
        intake.stop(0);
        threads.shutdownNow();
        mail.close();
    }

    @Test
    void everyMailAfterTheWarmUpIsTimedUntilItsAcknowledgementIsThere() throws Exception {
        intake.createContext("/emails", this::acknowledge);

        Results results = new MailLoad(TWENTY, system(), "test").run();

        assertThat(results.report()).as(results.report()).contains("errors        0");
        assertThat(results.arrivals()).isEqualTo(40);
        assertThat(mail.received()).hasSize(80);
    }

    @Test
    void aMailThatIsRefusedIsAnErrorAndNotWaitedFor() throws Exception {
        intake.createContext("/emails", exchange -> answer(exchange, 503));

        Results results = new MailLoad(TWENTY, system(), "test").run();

        assertThat(results.arrivals()).isZero();
        assertThat(results.report()).contains("answered with 503");
        assertThat(results.errors()).isEqualTo(80);
    }

    private void acknowledge(HttpExchange exchange) throws IOException {
        try {
            MimeMessage question = new MimeMessage(Session.getInstance(new Properties()), exchange.getRequestBody());
            Properties smtp = new Properties();
            smtp.setProperty("mail.smtp.host", "127.0.0.1");
            smtp.setProperty("mail.smtp.port", String.valueOf(mail.smtpPort()));
            MimeMessage acknowledgement = new MimeMessage(Session.getInstance(smtp));
            acknowledgement.setFrom("assistance@desk.example");
            acknowledgement.setRecipients(Message.RecipientType.TO, question.getFrom());
            acknowledgement.setText("2026-000001");
            Transport.send(acknowledgement);
            answer(exchange, 202);
        } catch (MessagingException e) {
            answer(exchange, 500);
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private LocalSystem system() {
        URI service = URI.create("http://127.0.0.1:" + intake.getAddress().getPort());
        return new LocalSystem(
                service,
                service,
                service,
                service,
                service,
                "127.0.0.1",
                mail.smtpPort(),
                mail.imapPort(),
                tokens,
                "",
                Path.of(""),
                List::of);
    }
}
