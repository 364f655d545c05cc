package io.guichet.sla.held;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.sla.deadline.Subject;
import io.guichet.sla.following.Told;
import io.guichet.sla.history.Fact;
import io.guichet.sla.history.Fact.Changes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What we read of {@code guichet.triage.message-triaged.v1}. */
record TriagedMessage(
        @Nullable UUID messageId,
        @Nullable String channel,
        @Nullable List<Decision> decisions) {

    private static final String HOLD = "hold";

    /** What became of a subject; each later revision takes the place of the one before. */
    record Decision(
            @Nullable Integer subjectIndex,
            @Nullable Integer revision,
            @Nullable String outcome,
            @Nullable String queue,
            @Nullable List<String> labels) {}

    /**
     * The facts of what is held, or was: a subject that was decided once, and not held, is none.
     *
     * @param otherwise stands in for the event's time
     */
    static Stream<Told> facts(ReceivedEvent received, Instant otherwise) {
        TriagedMessage triaged = received.as(TriagedMessage.class);
        UUID message = triaged.messageId;
        if (message == null) {
            throw new UnreadableEvent("messageId is expected");
        }
        Instant at = Objects.requireNonNullElse(received.time(), otherwise).truncatedTo(ChronoUnit.MICROS);
        return Objects.requireNonNullElse(triaged.decisions, List.<Decision>of()).stream()
                .filter(decision -> HOLD.equals(decision.outcome) || revision(decision) > 1)
                .map(decision -> new Told(
                        Subject.message(message, Objects.requireNonNullElse(decision.subjectIndex, 1)),
                        triaged.fact(decision, at),
                        received.traceParent()));
    }

    private Fact fact(Decision decision, Instant at) {
        return new Fact(
                revision(decision),
                at,
                HOLD.equals(decision.outcome) ? "held" : "released",
                "triage",
                null,
                null,
                null,
                null,
                null,
                null,
                new Changes(decision.queue, null, null, null, null, channel, decision.labels, null, null, null, null));
    }

    private static int revision(Decision decision) {
        return Objects.requireNonNullElse(decision.revision, 1);
    }
}
