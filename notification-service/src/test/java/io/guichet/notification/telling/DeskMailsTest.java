package io.guichet.notification.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.notification.job.Notification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskMailsTest {

    private final Stories stories = Stories.ofACustomersMail();

    @Test
    void whoIsGivenATicketIsTold() {
        var story = stories.happens("assigned", Map.of("byId", "bob", "assignee", Stories.person("cleo")));

        assertThat(recipients(story)).isEqualTo("assigned cleo@agents.test");
    }

    @Test
    void whoTakesATicketKnowsIt() {
        var story = stories.happens("assigned", Map.of("byId", "cleo", "assignee", Stories.person("cleo")));

        assertThat(recipients(story)).isEmpty();
    }

    @Test
    void anEscalationToAPersonIsToldToThem() {
        var story = stories.happens(
                "escalated",
                Map.of("byId", "bob", "assignee", Stories.person("cleo"), "level", 2, "reason", "Unknown."));

        assertThat(recipients(story)).isEqualTo("escalation cleo@agents.test");
        assertThat(mails(story).get(0).details().text("reason")).contains("Unknown.");
    }

    @Test
    void anEscalationToALevelIsToldToIt() {
        assertThat(recipients(stories.happens("escalated", Map.of("byId", "bob", "level", 2))))
                .isEqualTo("escalation level2@desk.test");
    }

    @ParameterizedTest
    @CsvSource({
        "validation-asked, level, validation level2@desk.test",
        "consultation-asked, trade, consultation training@agents.test",
    })
    void whoIsAskedIsTold(String what, String unused, String expected) {
        var story = stories.happens(what, Map.of("level", 2, "trade", "training", "question", "?", "draft", "!"));

        assertThat(recipients(story)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "message-added, camille, watch bob@agents.test watch anna@agents.test",
        "reply-written, anna, watch bob@agents.test",
        "reply-written, bob, ''",
        "validation-refused, cleo, watch anna@agents.test",
        "dev-answered, anna, watch bob@agents.test",
        "note-written, cleo, ''",
        "something-new, cleo, ''",
    })
    void whoWatchesOrWorksOnItIsToldWhatOthersDo(String what, String byId, String expected) {
        assertThat(recipients(stories.happens(what, Map.of("byId", byId)))).isEqualTo(expected);
    }

    @Test
    void aWatcherWhoWorksOnItIsToldOnce() {
        stories.happens("assigned", Map.of("byId", "bob", "assignee", Stories.person("bob")));

        assertThat(recipients(stories.happens("message-added", Map.of()))).isEqualTo("watch bob@agents.test");
    }

    private static List<Notification> mails(Story story) {
        return DeskMails.about(story);
    }

    private static String recipients(Story story) {
        assertThat(mails(story)).noneMatch(mail -> mail.occasion().kind().isForCustomers());
        return mails(story).stream()
                .map(mail -> mail.occasion().kind().word() + " "
                        + mail.correspondence().recipient())
                .collect(Collectors.joining(" "));
    }
}
