package io.guichet.sla.calendar;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Due moments of a target of 15 working days per second on one core: {@code ./sla-service/bench Calculation}. */
class CalculationBench {
    private static final int CALCULATIONS = 200_000;
    private static final int RUNS = 9;
    private static final int WARM_UP = 5;

    @Test
    void calculations() {
        WorkingCalendar desk = new WorkingCalendar(Calendars.desk());
        Target target = Target.parse("15 working days");
        double[] rates = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            double rate = rate(desk, target);
            if (run >= 0) {
                rates[run] = rate;
            }
        }
        Arrays.sort(rates);
        System.out.printf(
                "calculations on one core: median %,.0f/s (%,.0f to %,.0f in %d runs of %,d)%n",
                rates[RUNS / 2], rates[0], rates[RUNS - 1], RUNS, CALCULATIONS);
    }

    private static double rate(WorkingCalendar desk, Target target) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        long check = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < CALCULATIONS; i++) {
            check += desk.due(start.plusSeconds(i * 157L), target).getEpochSecond();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (check == 0) {
            throw new AssertionError("nothing was calculated");
        }
        return CALCULATIONS / seconds;
    }
}
