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

    // one row a move, one column a status: N new, O open, C waiting for the customer, V waiting for validation, H
    // handed off,
    // X closed, P closed with dev owing, M merged; what stands there is where it leads
    private static final String TABLE = """
            move                      N O C V H X P M
            JOIN                      N O O V H - H -
            JOIN_SILENTLY             N O C V H X P -
            REOPEN                    - - - - - O H -
            ANSWER_BY_PHONE           X X X - - - - -
            RESOLVE                   X - - - - - - -
            ASSIGN                    O O C V H - P -
            MOVE_TO_QUEUE             N O C V H - P -
            ESCALATE                  O O C V H - - -
            NOTE                      N O C V H X P -
            REPLY                     O O C - H X P -
            CALL                      O O O V H X P -
            CONSULT                   O O C V H - P -
            GIVE_OPINION              N O C V H X P -
            ASK_VALIDATION            V V V - - - - -
            APPROVE                   - - - O - - - -
            REFUSE                    - - - O - - - -
            ASK_COMPLEMENT            C C C - H - - -
            ASK_COMPLEMENT_AND_CLOSE  X X X - - - - -
            REPRODUCE                 O O C V H - P -
            HAND_OFF                  H H H - - - - -
            HAND_OFF_PENDING          P P P - - - - -
            LINK_DEV_TICKET           - - - - H - P -
            DEV_ANSWER                - - - - H - P -
            COMPLETE                  - - - - O - X -
            CLOSE                     X X X - - - - -
            MERGE                     M M M - - M - -
            UNMERGE                   - - - - - - - O
            SPLIT                     N O C V H X P -
            LINK                      N O C V H X P M
            PRIORITIZE                N O C V H X P -
            QUALIFY                   N O C V H X P -
            TELL                      N O C V H X P M
            """;

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("pairs")
    void everyPairIsInTheTable(TicketMove move, TicketStatus from, String target) {
        assertThat(move.from(from).map(TicketMoveTest::letter).orElse("-")).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("pairs")
    void whatIsNotInTheTableIsRefusedAndTheLegalMovesAreNamed(TicketMove move, TicketStatus from, String target) {
        assertThat(TicketMove.legal(from).containsAll(move.acts()))
                .isEqualTo(!target.equals("-") || isLegalOtherwise(move, from));
    }

    // an act may be done by several moves, such as giving a ticket to a person or to a queue
    private static boolean isLegalOtherwise(TicketMove move, TicketStatus from) {
        return Arrays.stream(TicketMove.values())
                        .filter(other -> other.acts().equals(move.acts()))
                        .anyMatch(other -> other.from(from).isPresent())
                || move.acts().isEmpty();
    }

    static Stream<Arguments> pairs() {
        var rows = TABLE.lines().map(line -> List.of(line.split(" +"))).toList();
        assertThat(rows.stream().skip(1).map(row -> row.get(0)))
                .containsExactly(
                        Arrays.stream(TicketMove.values()).map(Enum::name).toArray(String[]::new));
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(1 + TicketStatus.values().length));
        return rows.stream().skip(1).flatMap(TicketMoveTest::row);
    }

    private static Stream<Arguments> row(List<String> row) {
        return Arrays.stream(TicketStatus.values())
                .map(status -> Arguments.of(TicketMove.valueOf(row.get(0)), status, row.get(1 + status.ordinal())));
    }

    private static String letter(TicketStatus status) {
        return switch (status) {
            case NEW -> "N";
            case OPEN -> "O";
            case WAITING_FOR_CUSTOMER -> "C";
            case WAITING_FOR_VALIDATION -> "V";
            case HANDED_OFF -> "H";
            case CLOSED -> "X";
            case CLOSED_PENDING -> "P";
            case MERGED -> "M";
        };
    }
}
