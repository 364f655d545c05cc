package io.guichet.notification.telling;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.notification.ticket.TicketNews;
import org.jspecify.annotations.Nullable;

/**
 * An event of a ticket, read.
 *
 * @param what the words of its type, such as {@code handed-off}
 */
record Happening(String eventId, @Nullable String traceParent, String what, TicketNews news) {

    /** @throws io.guichet.chassis.event.UnreadableEvent if it can never be read */
    static Happening of(ReceivedEvent event) {
        var what = TicketNews.what(event.type()).orElse("");
        return new Happening(event.id(), event.traceParent(), what, TicketNews.of(event));
    }
}
