package io.guichet.notification.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is written to. With the recipient, kind and cause are what makes a notification the same one.
 *
 * @param cause what it is for, such as {@code message:<id>}
 * @param reference what events about it are keyed by, such as the message's id
 * @param traceParent W3C trace context of the event that asked for it
 */
@Embeddable
public record Occasion(
        NotificationKind kind,
        String cause,
        String reference,
        @Column(name = "traceparent") @Nullable String traceParent) {}
