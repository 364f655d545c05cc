package io.guichet.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private static Session session(MailServer server) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(server.smtpPort()));
        properties.put("mail.imap.host", "127.0.0.1");
        properties.put("mail.imap.port", String.valueOf(server.imapPort()));
        return Session.getInstance(properties);
    }

    private static void send(MailServer server, String recipient, String subject) throws Exception {
        MimeMessage mail = new MimeMessage(session(server));
        mail.setFrom(new InternetAddress("desk@example.org"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setText("Bonjour", StandardCharsets.UTF_8.name());
        Transport.send(mail);
    }

    @Test
    void mailForAnyRecipientIsReadThere() throws Exception {
        try (MailServer server = MailServer.forTests()) {
            send(server, "camille@client.example", "Demande enregistrée");

            try (Store store = session(server).getStore("imap")) {
                store.connect("camille@client.example", "any");
                Folder inbox = store.getFolder("INBOX");
                inbox.open(Folder.READ_ONLY);
                assertThat(inbox.getMessages()).hasSize(1);
                assertThat(inbox.getMessage(1).getSubject()).isEqualTo("Demande enregistrée");
            }
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aMailboxThatNobodyHasWrittenToIsEmpty() throws Exception {
        try (MailServer server = MailServer.forTests();
                Store store = session(server).getStore("imap")) {
            send(server, "camille@client.example", "not for all");
            store.connect("somebody.else@client.example", "any");
            assertThat(store.getFolder("INBOX").getMessageCount()).isZero();
        }
    }

    @Test
    void aTakenPortIsOneSentence() {
        try (MailServer server = MailServer.forTests()) {
            assertThatThrownBy(() -> new MailServer(server.smtpPort(), Ports.free()).start())
                    .isInstanceOf(PartFailed.class)
                    .hasMessageStartingWith(
                            "Port " + server.smtpPort() + ", which the mail server (SMTP) needs, is taken");
        }
    }

    @Test
    void aProcessWhosePortIsTakenEndsWithOneSentence() throws Exception {
        try (MailServer server = MailServer.forTests()) {
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.guichet.embedded.MailServer",
                            "--smtp-port",
                            String.valueOf(Ports.free()),
                            "--imap-port",
                            String.valueOf(server.imapPort()))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(said.lines().toList())
                    .containsExactly("Port " + server.imapPort()
                            + ", which the mail server (IMAP) needs, is taken by another process: "
                            + "stop that process or choose another port.");
        }
    }
}
