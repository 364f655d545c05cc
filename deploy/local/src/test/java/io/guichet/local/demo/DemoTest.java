package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.guichet.embedded.MailServer;
import io.guichet.local.LocalSystem;
import io.guichet.local.ProcessMemory;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against answers as the services give them, and a real mail server. */
class DemoTest {
    private static final String NONE = "{'items':[]}";

    @TempDir
    private Path directory;

    private final MailServer mail = MailServer.forTests();
    private HttpServer services;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(directory.resolve("agent"), "token");
        Files.writeString(directory.resolve("system"), "token");
        Files.createDirectories(directory.resolve("notes"));
        Files.createDirectories(directory.resolve("emails/contact"));
        Files.writeString(directory.resolve("notes/01-call.json"), "{}");
        services = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        services.start();
    }

    @AfterEach
    void stop() {
        services.stop(0);
        mail.close();
    }

    @Test
    void aMessageIsFollowedUntilItsCustomerKnowsTheNumber() throws Exception {
        answer("/phone-notes", 202, "{'messageId':'m','subjects':1}");
        answer("/decisions", 200, NONE, "{'items':[{'subjectIndex':1,'outcome':'open','ticketId':'t'}]}");
        answer(
                "/tickets",
                200,
                NONE,
                "{'items':[{'id':'t','number':'2026-000001','queue':'assistance','priority':'high'}]}");
        answer(
                "/deadlines",
                200,
                NONE,
                "{'items':[{'clock':'untouched','dueAt':'2026-11-20T13:15:00Z'},"
                        + "{'clock':'solution','dueAt':'2026-11-27T17:00:00Z'}]}");
        answer("/notifications", 200, notification("pending"), notification("sent"));
        deliver("""
                From: assistance@desk.example
                To: caller@example.org
                Subject: [2026-000001]
                Message-ID: <a@desk.example>

                Your request has the number 2026-000001.
                """);

        assertThat(demo().lines())
                .anyMatch(line -> line.matches(
                        "note 01-call +assistance +2026-000001 +high +Fri 27 Nov .*sent to caller@example.org"))
                .anyMatch(line -> line.strip().equals("Your request has the number 2026-000001."))
                .anyMatch(line -> line.matches("together +3 MiB"));
    }

    @Test
    void aMessageThatIsRefusedIsShownWithTheReason() throws Exception {
        Files.writeString(directory.resolve("emails/contact/02-mail.eml"), "Subject: x\r\n\r\n");
        answer("/phone-notes", 400, "{'title':'The request is not valid'}");
        answer("/emails", 422, "{'title':'No such mailbox'}");

        assertThat(demo().lines())
                .anyMatch(line -> line.startsWith("note 01-call  refused: 400"))
                .anyMatch(line -> line.startsWith("mail 02-mail  refused: 422"));
    }

    @Test
    void aMailThatIsDeliveredIsFollowedWhenItHasBeenFetched() throws Exception {
        Files.createDirectories(directory.resolve("delivered/contact"));
        Files.writeString(
                directory.resolve("delivered/contact/03-delivered.eml"),
                "From: a@example.org\r\nMessage-ID: <d@example.org>\r\nSubject: x\r\n\r\n");
        answer("/phone-notes", 400, "{'title':'The request is not valid'}");
        answer("/emails", 202, "{'messageId':'d','subjects':1}");
        answer("/decisions", 200, "{'items':[{'subjectIndex':1,'outcome':'file','folder':'discarded'}]}");
        answer("/tickets", 200, NONE);
        Folder folder = processed();
        folder.create(Folder.HOLDS_MESSAGES);
        String fetched = "From: a@example.org\r\nMessage-ID: <d@example.org>\r\n\r\n";
        folder.appendMessages(new Message[] {
            new MimeMessage((Session) null, new ByteArrayInputStream(fetched.getBytes(StandardCharsets.UTF_8)))
        });

        assertThat(demo().lines()).anyMatch(line -> line.startsWith("mail 03-delivered  folder discarded"));
        assertThat(mail.received())
                .as("it was sent by SMTP")
                .anyMatch(received -> subject(received).equals("x"));
    }

    private Folder processed() throws MessagingException {
        Store store = Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", mail.imapPort(), "contact@desk.example", "any");
        return store.getFolder("Processed");
    }

    private static String subject(MimeMessage message) {
        try {
            return String.valueOf(message.getSubject());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private String demo() throws IOException, InterruptedException {
        URI service = URI.create("http://127.0.0.1:" + services.getAddress().getPort());
        LocalSystem system = new LocalSystem(
                service,
                service,
                service,
                service,
                service,
                "127.0.0.1",
                mail.smtpPort(),
                mail.imapPort(),
                directory,
                "",
                directory,
                () -> List.of(new ProcessMemory("kafka", 1 << 20), new ProcessMemory("mail", 2 << 20)));
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Demo.run(system, new PrintStream(shown, true, StandardCharsets.UTF_8));
        return shown.toString(StandardCharsets.UTF_8);
    }

    private static String notification(String state) {
        return "{'items':[{'kind':'acknowledgement','state':'" + state
                + "','recipient':'caller@example.org','mailId':'<a@desk.example>','tickets':[{}]}]}";
    }

    /** One answer after the other; the last one stays. */
    private void answer(String path, int status, String... bodies) {
        Queue<String> answers = new ArrayDeque<>(List.of(bodies));
        services.createContext(path, exchange -> {
            String body = answers.size() > 1 ? answers.remove() : answers.element();
            byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void deliver(String text) throws Exception {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", "127.0.0.1");
        smtp.setProperty("mail.smtp.port", String.valueOf(mail.smtpPort()));
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        MimeMessage letter = new MimeMessage(Session.getInstance(smtp), new ByteArrayInputStream(bytes));
        // as it is: Transport.send would give it a Message-ID of its own
        try (Transport transport = Session.getInstance(smtp).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(letter, InternetAddress.parse("caller@example.org"));
        }
    }
}
