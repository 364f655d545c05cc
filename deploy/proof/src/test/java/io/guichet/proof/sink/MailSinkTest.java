package io.guichet.proof.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.Ports;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MailSinkTest {
    private final int port = Ports.free();
    private final MailSink sink = new MailSink(port);
    private final List<SinkMail> taken = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        sink.listen(taken::add);
        sink.open();
    }

    @AfterEach
    void close() {
        sink.close();
    }

    private void send(String subject) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom("desk@example.org");
        mail.setRecipients(RecipientType.TO, "someone@example.org");
        mail.setSubject(subject, "utf-8");
        mail.setText("Number 2026-999999\r\n.\r\nis in the text only.");
        Transport.send(mail);
    }

    @Test
    void aMailIsTakenWithItsRecipientAndTheNumbersOfItsSubject() throws Exception {
        send("[2026-000001, 2026-000002] Vos demandes sont enregistrées, chère cliente, et nous vous en remercions");
        assertThat(taken).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("someone@example.org");
            assertThat(mail.numbers()).containsExactly("2026-000001", "2026-000002");
            assertThat(mail.subject()).contains("enregistrées");
            assertThat(mail.messageId()).startsWith("<").endsWith(">");
        });
    }

    @Test
    void aSinkThatTakesAndBreaksHasTheMailThoughItsSenderCannotKnow() {
        sink.mood(SinkMood.TAKES_AND_BREAKS);
        assertThatThrownBy(() -> send("[2026-000001]")).isInstanceOf(MessagingException.class);
        assertThat(taken).hasSize(1);
    }

    @Test
    void aSinkThatDropsAndBreaksHasNothing() {
        sink.mood(SinkMood.DROPS_AND_BREAKS);
        assertThatThrownBy(() -> send("[2026-000001]")).isInstanceOf(MessagingException.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void aSinkThatPutsOffSaysSo() {
        sink.mood(SinkMood.PUTS_OFF);
        assertThatThrownBy(() -> send("[2026-000001]")).hasStackTraceContaining("451");
        assertThat(taken).isEmpty();
    }

    @Test
    void aSinkThatWasAwayComesBack() throws Exception {
        sink.shut();
        assertThatThrownBy(() -> send("[2026-000001]")).isInstanceOf(MessagingException.class);
        sink.open();
        send("[2026-000001]");
        assertThat(taken).hasSize(1);
    }
}
