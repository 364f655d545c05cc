package io.guichet.sla.deadline;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.guichet.sla.policy.Step;
import io.guichet.sla.reckoning.DeadlineState;
import io.guichet.sla.reckoning.Reckoned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A moment at which something is to be noticed.
 *
 * @param threshold percent of the target
 */
@JsonNaming(SnakeCaseStrategy.class)
public record TimerRow(UUID deadlineId, int threshold, Instant dueAt) {

    /** What is still to be noticed of a deadline: of one that has ended, at most that it was missed. */
    static List<TimerRow> of(Deadline deadline, Reckoned reckoned) {
        List<TimerRow> timers = new ArrayList<>();
        reckoned.moments().forEach((share, moment) -> {
            boolean wanted = deadline.isOpen() || share == Step.DUE && deadline.is(DeadlineState.MISSED);
            if (wanted && !deadline.told().containsKey(share)) {
                timers.add(new TimerRow(deadline.id(), share, moment));
            }
        });
        if (deadline.isOpen() && reckoned.choice().policy().repeats()) {
            addRepetition(timers, deadline, reckoned);
        }
        return timers;
    }

    // P25: one after the other, and only when it came due
    private static void addRepetition(List<TimerRow> timers, Deadline deadline, Reckoned reckoned) {
        int last = deadline.told().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (last >= Step.DUE) {
            int next = (last / Step.DUE + 1) * Step.DUE;
            reckoned.repetition(next).ifPresent(moment -> timers.add(new TimerRow(deadline.id(), next, moment)));
        }
    }
}
