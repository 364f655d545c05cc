package io.guichet.chassis.event;

import io.guichet.chassis.id.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a use case wants told.
 *
 * @param id the event's identity; consumers take effect once per id
 * @param topic the topic it goes to
 * @param key the key that keeps what belongs together in order
 * @param type the CloudEvents type, such as {@code guichet.ticket.opened.v1}
 * @param subject what it is about, such as a ticket's number
 * @param body the wire record, of the package {@code published}
 * @param traceParent the step of the trace that it belongs to
 */
public record OutgoingEvent(
        UUID id,
        String topic,
        String key,
        String type,
        @Nullable String subject,
        Object body,
        String traceParent) {

    /** An event with a new identity, in the trace of the current request. */
    public static OutgoingEvent of(String topic, String key, String type, @Nullable String subject, Object body) {
        return new OutgoingEvent(Ids.next(), topic, key, type, subject, body, TraceParent.current());
    }

    /** The same event in the trace of the event that caused it. */
    public OutgoingEvent causedBy(ReceivedEvent cause) {
        return inTrace(cause.traceParent());
    }

    /** The same event in a trace that was kept beside the data. */
    public OutgoingEvent inTrace(@Nullable String parent) {
        return new OutgoingEvent(id, topic, key, type, subject, body, TraceParent.childOf(parent));
    }

    /** The same event with an identity of its own making, for what must come out the same again. */
    public OutgoingEvent withId(UUID ownId) {
        return new OutgoingEvent(ownId, topic, key, type, subject, body, traceParent);
    }
}
