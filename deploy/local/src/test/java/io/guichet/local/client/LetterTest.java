package io.guichet.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.embedded.MailServer;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void aMailIsReadFromItsMailboxAsTheCustomerSeesIt() throws Exception {
        try (MailServer server = MailServer.forTests()) {
            send(server, "helene@example.org");

            List<MimeMessage> mails = new Mailboxes("127.0.0.1", server.imapPort()).read("helene@example.org");

            assertThat(mails).hasSize(1);
            assertThat(Letter.of(mails.get(0)).lines())
                    .contains("Subject:        [2026-000001] Votre demande est enregistrée", "Numéro : 2026-000001.")
                    .doesNotContain("<p>Numéro : 2026-000001.</p>");
        }
    }

    @Test
    void aMailboxThatNobodyHasWrittenToIsEmpty() throws Exception {
        try (MailServer server = MailServer.forTests()) {
            assertThat(new Mailboxes("127.0.0.1", server.imapPort()).read("nobody@example.org"))
                    .isEmpty();
        }
    }

    private static void send(MailServer server, String address) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(server.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("assistance@desk.example", "Support Comptabilité", "UTF-8"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        mail.setSubject("[2026-000001] Votre demande est enregistrée", "UTF-8");
        mail.setContent(new MimeMultipart(
                "alternative", part("Numéro : 2026-000001.", "plain"), part("<p>Numéro : 2026-000001.</p>", "html")));
        Transport.send(mail);
    }

    private static MimeBodyPart part(String text, String type) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", type);
        return part;
    }
}
