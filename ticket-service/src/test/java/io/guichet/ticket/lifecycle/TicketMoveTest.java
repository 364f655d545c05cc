package io.guichet.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All pairs of a move and a status: where it leads, or that it is illegal. */
class TicketMoveTest {

    private static final String TABLE = """
            from                    JOIN                    JOIN_SILENTLY           REOPEN  ANSWER_BY_PHONE  RESOLVE
            NEW                     NEW                     NEW                     -       CLOSED           CLOSED
            OPEN                    OPEN                    OPEN                    -       -                -
            WAITING_FOR_CUSTOMER    OPEN                    WAITING_FOR_CUSTOMER    -       -                -
            WAITING_FOR_VALIDATION  WAITING_FOR_VALIDATION  WAITING_FOR_VALIDATION  -       -                -
            HANDED_OFF              HANDED_OFF              HANDED_OFF              -       -                -
            CLOSED                  -                       CLOSED                  OPEN    -                -
            CLOSED_PENDING          HANDED_OFF              CLOSED_PENDING          -       -                -
            MERGED                  -                       -                       -       -                -
            """;

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("pairs")
    void everyPairIsInTheTable(TicketMove move, TicketStatus from, String target) {
        assertThat(move.from(from).map(Enum::name).orElse("-")).isEqualTo(target);
    }

    static Stream<Arguments> pairs() {
        var rows = TABLE.lines().map(line -> List.of(line.split(" +"))).toList();
        assertThat(rows.get(0).subList(1, rows.get(0).size()))
                .containsExactly(
                        Arrays.stream(TicketMove.values()).map(Enum::name).toArray(String[]::new));
        assertThat(rows).hasSize(1 + TicketStatus.values().length);
        return rows.stream().skip(1).flatMap(TicketMoveTest::row);
    }

    private static Stream<Arguments> row(List<String> row) {
        return Arrays.stream(TicketMove.values())
                .map(move -> Arguments.of(move, TicketStatus.valueOf(row.get(0)), row.get(1 + move.ordinal())));
    }
}
