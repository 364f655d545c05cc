package io.guichet.ticket.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.lifecycle.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketQueryTest {

    @Test
    void whatIsNotAskedForDoesNotRestrict() {
        assertThat(TicketQuery.queue(null)).isNull();
        assertThat(TicketQuery.status(null)).isNull();
        assertThat(TicketQuery.message(null)).isNull();
    }

    @Test
    void aStatusIsReadByItsWord() {
        assertThat(TicketQuery.status("waiting-for-customer")).isEqualTo(TicketStatus.WAITING_FOR_CUSTOMER);
    }

    @Test
    void anUnknownStatusIsRefusedWithTheStatusesThereAre() {
        assertThatThrownBy(() -> TicketQuery.status("done"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessage(
                        "status: must be one of new, open, waiting-for-customer, waiting-for-validation, handed-off,"
                                + " closed, closed-pending, merged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\nb"})
    void whatCanBeNoQueueIsRefused(String queue) {
        assertThatThrownBy(() -> TicketQuery.queue(queue)).isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "0199aa10-0000-7000-8000-0000000000aa0", "message"})
    void whatIsNoUuidIsNoMessage(String message) {
        assertThatThrownBy(() -> TicketQuery.message(message)).isInstanceOf(InvalidRequest.class);
    }
}
