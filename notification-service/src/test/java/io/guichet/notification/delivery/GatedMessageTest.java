package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.notification.desk.Desks;
import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.letter.Letter;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatedMessageTest {

    private final GatedMessage message = new GatedMessage(new OutgoingMail(
            Desks.test().defaultSender(),
            EmailAddress.parse("caller@example.org").orElseThrow(),
            List.of(),
            new Letter("subject", "text", "<p>text</p>"),
            new MailThread("<id@desk.test>", null, List.of()),
            OutgoingMail.Origin.MACHINE));

    @Test
    void readingTheTextBeginsTheTransaction() {
        assertThat(message.hasBegun()).isFalse();

        assertThat(message.getText()).isEqualTo("text");

        assertThat(message.hasBegun()).isTrue();
        assertThat(message.callBack()).isFalse();
        assertThat(message.getText()).isEqualTo("text");
    }

    @Test
    void whatWasCalledBackIsNeverSent() {
        assertThat(message.callBack()).isTrue();

        assertThatThrownBy(message::getText).hasMessageContaining("called back");
        assertThat(message.hasBegun()).isFalse();
    }
}
