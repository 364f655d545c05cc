package io.guichet.intake.call;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call, and the note of it that somebody drafts (P1). It is closed once: by a message, or by a reason for none (P18). */
@Entity
public class PhoneCall {

    @Id
    private UUID id;

    private String callId;

    @Convert(converter = TraceColumn.class)
    private CallTrace trace;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    private @Nullable String takenBy;

    private @Nullable String note;

    private @Nullable String savedBy;

    private int edition;

    private @Nullable UUID messageId;

    private @Nullable Integer subjects;

    private @Nullable String closedBy;

    private @Nullable Instant closedAt;

    private @Nullable String discardReason;

    @SuppressWarnings("NullAway.Init")
    protected PhoneCall() {}

    PhoneCall(UUID id, String callId) {
        this.id = id;
        this.callId = callId;
        this.trace = CallTrace.NOTHING;
        this.state = DraftState.RINGING;
    }

    /** Takes in what the telephone system tells; a note that was written stays as it is. */
    void happened(CallStep step, CallMoment moment) {
        trace = trace.with(step, moment);
        takenBy = trace.takenBy().orElse(null);
        if (!state.isClosed()) {
            state = trace.state();
        }
    }

    /** Keeps the note so far. */
    public void save(String noteSoFar, String agent) {
        note = noteSoFar;
        savedBy = agent;
        edition++;
    }

    /** The note became a message. */
    public void complete(UUID message, int subjectCount, String by, Instant now) {
        messageId = message;
        subjects = subjectCount;
        discardReason = null;
        close(DraftState.COMPLETED, by, now);
    }

    /** There is nothing to note. */
    public void discard(String reason, String by, Instant now) {
        discardReason = reason;
        close(DraftState.DISCARDED, by, now);
    }

    private void close(DraftState closed, String by, Instant now) {
        state = closed;
        closedBy = by;
        closedAt = now;
        edition++;
    }

    public UUID id() {
        return id;
    }

    /** The telephone system's name of it. */
    public String callId() {
        return callId;
    }

    public CallTrace trace() {
        return trace;
    }

    public DraftState state() {
        return state;
    }

    /** Counts what people changed; what the telephone system adds does not count. */
    public int edition() {
        return edition;
    }

    /** The note so far, as JSON. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    public Optional<String> savedBy() {
        return Optional.ofNullable(savedBy);
    }

    public Optional<UUID> messageId() {
        return Optional.ofNullable(messageId);
    }

    /** How many subjects its message has; 0 when there is none. */
    public int subjects() {
        return subjects == null ? 0 : subjects;
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> discardReason() {
        return Optional.ofNullable(discardReason);
    }
}
