package io.guichet.ticket.published;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent is new, other than before, or gone: {@code guichet.staff.agent-changed.v1} on {@code staff.events}, keyed by the agent. It
 * carries the whole present state; a higher {@code sequence} stands for all lower ones.
 *
 * @param agentId what their token calls them
 * @param removed whether they are no agent any more
 * @param address their own: mail goes to it, and never out from it (P5)
 * @param queues that they treat; none: all of their level
 * @param standIn who is told in their place, unless an absence names another (P6)
 */
public record AgentChanged(
        String agentId,
        long sequence,
        Instant at,
        boolean removed,
        String name,
        String address,
        int level,
        List<String> trades,
        List<String> queues,
        @Nullable String standIn,
        List<Absence> absences) {

    /** The topic. */
    public static final String TOPIC = "staff.events";

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.staff.agent-changed.v1";

    /**
     * A time in which the agent is away.
     *
     * @param until when they are back; absent: not known yet
     */
    public record Absence(
            Instant from, @Nullable Instant until, @Nullable String standIn) {}
}
