package io.guichet.ticket.act;

import io.guichet.chassis.promise.PromiseGuard;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.problem.PromiseFound;
import io.guichet.ticket.problem.Unacceptable;
import io.guichet.ticket.published.Recipient;
import org.jspecify.annotations.Nullable;

/** What goes out to the customer: to whom, and what must not be said. */
public final class Outgoing {

    private Outgoing() {}

    /**
     * A text says nothing of when the desk will act, unless somebody insists (P32).
     *
     * @return the reason for which it goes out all the same; null: there is nothing to insist on
     */
    public static @Nullable String guard(String field, @Nullable String text, @Nullable Insist insist) {
        var promises = text == null
                ? java.util.List.<io.guichet.chassis.promise.Promise>of()
                : PromiseGuard.standard().find(text);
        if (promises.isEmpty()) {
            return null;
        }
        if (insist == null) {
            throw new PromiseFound(field, promises);
        }
        return insist.reason();
    }

    /** The customer, as far as they are known: the contact, else whoever wrote. */
    public static @Nullable Recipient customer(Ticket ticket) {
        var contact = ticket.contact();
        var sender = ticket.sender();
        if (contact != null && contact.address() != null) {
            return new Recipient(contact.name(), contact.address(), contact.id());
        }
        return sender == null || sender.address() == null
                ? null
                : new Recipient(sender.name(), sender.address(), contact == null ? null : contact.id());
    }

    /** The customer, to whom a mail can be sent. */
    public static Recipient addressee(Ticket ticket) {
        var customer = customer(ticket);
        if (customer == null) {
            throw Unacceptable.field(
                    "no-address",
                    "Nobody to write to",
                    "contact",
                    "no e-mail address of the customer is known; name the contact with one, or note the call");
        }
        return customer;
    }
}
