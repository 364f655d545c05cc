package io.guichet.ticket.published;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is on level-1 duty when is other than before (P7): {@code guichet.staff.roster-changed.v1} on {@code staff.events}, keyed {@code
 * roster}. It carries the whole present state; a higher {@code sequence} stands for all lower ones. A turn goes before the rotation.
 *
 * @param zone of the rotation's days, IANA
 * @param turns those that are not over
 */
public record RosterChanged(
        long sequence, Instant at, String zone, @Nullable Rotation rotation, List<Turn> turns) {

    /** The key, and what it is about. */
    public static final String KEY = "roster";

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.staff.roster-changed.v1";

    /**
     * Who holds the duty in turn, from the first of these agents.
     *
     * @param days that each has it
     * @param handover time of day; absent: midnight
     */
    public record Rotation(
            List<String> agents,
            LocalDate since,
            int days,
            @Nullable LocalTime handover) {}

    /** Who has it for a time. */
    public record Turn(String agent, Instant from, Instant until) {}
}
