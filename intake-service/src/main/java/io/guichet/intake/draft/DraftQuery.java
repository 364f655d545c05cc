package io.guichet.intake.draft;

import io.guichet.chassis.http.CursorText;
import io.guichet.chassis.http.Limit;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.intake.call.DraftState;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which drafts a caller wants to see.
 *
 * @param agent whose; nobody's in particular when absent
 * @param states in which they are
 * @param after the last one of the page before
 */
record DraftQuery(
        @Nullable String agent,
        Set<DraftState> states,
        @Nullable UUID after,
        int limit) {

    /**
     * Reads the parameters.
     *
     * @throws InvalidRequest when one is not what it must be
     */
    static DraftQuery of(
            @Nullable String whose,
            @Nullable String state,
            @Nullable String after,
            @Nullable String limit,
            String caller) {
        return new DraftQuery(mine(whose) ? caller : null, states(state), CursorText.id(after), Limit.read(limit));
    }

    private static boolean mine(@Nullable String whose) {
        if (whose != null && !whose.equals("mine") && !whose.equals("all")) {
            throw new InvalidRequest("whose", "must be mine or all");
        }
        return "mine".equals(whose);
    }

    private static Set<DraftState> states(@Nullable String word) {
        if (word == null) {
            return Arrays.stream(DraftState.values())
                    .filter(state -> !state.isClosed())
                    .collect(Collectors.toSet());
        }
        return Set.of(Arrays.stream(DraftState.values())
                .filter(state -> state.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "state",
                        "must be one of "
                                + Arrays.stream(DraftState.values())
                                        .map(DraftState::toString)
                                        .collect(Collectors.joining(", ")))));
    }
}
