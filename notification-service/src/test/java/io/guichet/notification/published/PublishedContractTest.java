package io.guichet.notification.published;

import io.guichet.chassis.testing.Contract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedContractTest {

    private static final UUID ID = UUID.fromString("0199aa20-0000-7000-8000-000000000001");
    private static final String KIND = "acknowledgement";
    private static final String CAUSE = "message:0199aa10-0000-7000-8000-0000000000aa";
    private static final String RECIPIENT = "caller@example.org";
    private static final String MAIL =
            "<2026-000001.0199aa20000070008000000000000001.5f1d7a84db00d2fce00b31a7fc73224f@desk.example>";
    private static final Instant AT = Instant.parse("2026-11-20T08:12:01.257Z");
    private static final List<TicketReference> TICKETS = List.of(
            new TicketReference(UUID.fromString("0199aa10-0000-7000-8000-000000000001"), "2026-000001"),
            new TicketReference(UUID.fromString("0199aa10-0000-7000-8000-000000000002"), "2026-000002"));

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("sent", new NotificationSent(ID, KIND, CAUSE, RECIPIENT, TICKETS, MAIL, AT)),
                Arguments.of(
                        "failed",
                        new NotificationFailed(
                                ID, KIND, CAUSE, RECIPIENT, TICKETS, MAIL, AT, "refused: 550 5.1.1 no such user")),
                Arguments.of(
                        "in-doubt",
                        new NotificationInDoubt(
                                ID,
                                KIND,
                                CAUSE,
                                RECIPIENT,
                                TICKETS,
                                MAIL,
                                AT,
                                "the connection broke: socket was closed unexpected.")),
                Arguments.of(
                        "suppressed",
                        new NotificationSuppressed(
                                ID, KIND, CAUSE, null, TICKETS, null, AT, "no-address: the customer must be called")),
                Arguments.of(
                        "task-raised",
                        new TaskRaised(
                                ID, "call", KIND, null, TICKETS, AT, "no-address: the customer must be called")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsPublishedIsTheSampleAndFitsTheSchema(String name, Object event) {
        var sample = Contract.of("notification-service", "notification-" + name + ".json");

        Contract.assertWrites(event, sample);
        Contract.assertFits(Contract.of("notification-service", "notification-" + name + ".schema.json"), sample);
    }
}
