package io.guichet.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadMailTest {

    @Test
    void noTwoMailsShareSenderSubjectOrMessageId() throws Exception {
        Set<String> senders = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (String run : new String[] {"a", "b"}) {
            for (int i = 0; i < 100; i++) {
                LoadMail mail = LoadMail.of(run, i);
                MimeMessage read = new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(mail.content()));
                assertThat(read.getFrom()[0].toString()).contains(mail.sender());
                senders.add(mail.sender());
                subjects.add(read.getSubject());
                ids.add(read.getMessageID());
            }
        }
        assertThat(senders).hasSize(200);
        assertThat(subjects).hasSize(200);
        assertThat(ids).hasSize(200);
    }
}
