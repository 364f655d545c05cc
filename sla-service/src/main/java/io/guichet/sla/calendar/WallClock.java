package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/** From times on the wall to moments. */
final class WallClock {
    private WallClock() {}

    /**
     * The first moment at which a clock on the wall shows a time or a later one: a time that the clocks skip in March is the
     * moment at which they skip, one that comes twice in October is the first of the two.
     */
    static Instant firstShowing(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        ZoneOffset first = zone.getRules().getValidOffsets(local).get(0);
        return local.toInstant(first);
    }
}
