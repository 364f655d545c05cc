package io.guichet.notification.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.id.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotificationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:12:00Z");
    private static final Duration LEASE = Duration.ofMinutes(15);

    private static final Map<String, Consumer<Notification>> MOVES = Map.of(
            "compose", notification -> notification.compose(new ComposedMail("subject", "<id@desk.test>")),
            "suppress", notification -> notification.suppress("why"),
            "begin", notification -> notification.begin(NOW, LEASE),
            "sent", notification -> notification.sent(NOW),
            "postpone", notification -> notification.postpone(NOW, "why"),
            "fail", notification -> notification.fail("why"),
            "giveUp", notification -> notification.giveUp("why"),
            "resend", notification -> notification.resend(NOW, "why"),
            "doubt", notification -> notification.doubt("why"));

    private static final Map<NotificationState, Set<String>> LEGAL = Map.of(
            NotificationState.PENDING, Set.of("compose", "suppress", "begin"),
            NotificationState.SENDING, Set.of("sent", "postpone", "fail", "doubt"),
            NotificationState.SENT, Set.of(),
            NotificationState.IN_DOUBT, Set.of("sent", "giveUp", "resend"),
            NotificationState.FAILED, Set.of("resend"),
            NotificationState.SUPPRESSED, Set.of());

    static Stream<Arguments> illegalMoves() {
        return EnumSet.allOf(NotificationState.class).stream()
                .flatMap(state -> MOVES.keySet().stream()
                        .filter(move -> !LEGAL.get(state).contains(move))
                        .map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("illegalMoves")
    void anIllegalMoveIsRefused(NotificationState state, String move) {
        var notification = in(state);

        assertThatThrownBy(() -> MOVES.get(move).accept(notification))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(state.word());
        assertThat(notification.state()).isEqualTo(state);
    }

    @Test
    void aMailThatWentOutKnowsWhen() {
        var notification = pending();

        var attempt = notification.begin(NOW, LEASE);
        notification.sent(NOW.plusSeconds(1));

        assertThat(attempt).isEqualTo(1);
        assertThat(notification.state()).isEqualTo(NotificationState.SENT);
        assertThat(notification.sentAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(notification.reason()).isNull();
    }

    @Test
    void whatWasPutOffWaitsAndBeginsAnotherAttempt() {
        var notification = pending();

        notification.begin(NOW, LEASE);
        notification.postpone(NOW.plusSeconds(60), "put-off: 450 later");

        assertThat(notification.state()).isEqualTo(NotificationState.PENDING);
        assertThat(notification.nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(notification.reason()).isEqualTo("put-off: 450 later");
        assertThat(notification.begin(NOW, LEASE)).isEqualTo(2);
    }

    @Test
    void theOutcomeOfAnEarlierAttemptDoesNotCount() {
        var notification = pending();
        notification.begin(NOW, LEASE);
        notification.postpone(NOW, "later");
        notification.begin(NOW, LEASE);

        assertThat(notification.awaits(1)).isFalse();
        assertThat(notification.awaits(2)).isTrue();
    }

    @Test
    void aLateAnswerEndsADoubt() {
        var notification = in(NotificationState.IN_DOUBT);

        assertThat(notification.awaits(1)).isTrue();
        notification.sent(NOW);

        assertThat(notification.state()).isEqualTo(NotificationState.SENT);
        assertThat(notification.reason()).isNull();
    }

    @ParameterizedTest
    @MethodSource("words")
    void statesAreWordsInTheOutsideWorld(NotificationState state, String word) {
        assertThat(state.word()).isEqualTo(word);
        assertThat(NotificationState.of(word)).contains(state);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(NotificationState.PENDING, "pending"),
                Arguments.of(NotificationState.SENDING, "sending"),
                Arguments.of(NotificationState.SENT, "sent"),
                Arguments.of(NotificationState.IN_DOUBT, "in-doubt"),
                Arguments.of(NotificationState.FAILED, "failed"),
                Arguments.of(NotificationState.SUPPRESSED, "suppressed"));
    }

    private static Notification in(NotificationState state) {
        var notification = pending();
        switch (state) {
            case PENDING -> {}
            case SUPPRESSED -> notification.suppress("why");
            default -> {
                notification.begin(NOW, LEASE);
                switch (state) {
                    case SENT -> notification.sent(NOW);
                    case FAILED -> notification.fail("why");
                    case IN_DOUBT -> notification.doubt("why");
                    default -> {}
                }
            }
        }
        return notification;
    }

    private static Notification pending() {
        return new Notification(
                new Occasion(NotificationKind.ACKNOWLEDGEMENT, "message:1", "1", null),
                new Correspondence("caller@example.org", "en", "assistance", "call", null),
                List.of(new NotifiedTicket(Ids.next(), "2026-000001")),
                NOW);
    }
}
