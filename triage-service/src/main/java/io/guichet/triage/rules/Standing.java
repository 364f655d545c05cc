package io.guichet.triage.rules;

import io.guichet.triage.message.Matter;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds whatever the rules say.
 *
 * @param held null: messages wait without anybody being told
 * @param confirmed by folder, where a message goes once somebody has confirmed it (P16)
 */
public record Standing(FollowUp followUp, @Nullable Held held, Map<String, String> confirmed) {

    private static final String BOUNCE = "bounce";

    /**
     * How messages find their tickets.
     *
     * @param window how far apart a voicemail and a written request of the same contact may lie (P9)
     * @param undelivered the folder of delivery failures for which the rules would open a ticket; null: they open it
     */
    public record FollowUp(Duration window, @Nullable String undelivered) {}

    /**
     * Messages that wait until somebody says who they are from (P2).
     *
     * @param after how long
     * @param label who is asked to look then, once
     */
    public record Held(Duration after, String label) {}

    /** A delivery failure never opens a ticket. */
    // P8
    Outcome allowed(Matter matter, Outcome outcome) {
        var mail = matter.message().mail();
        return followUp.undelivered() != null
                        && outcome instanceof Outcome.Open
                        && mail != null
                        && BOUNCE.equals(mail.category())
                ? new Outcome.File(followUp.undelivered())
                : outcome;
    }
}
