package io.guichet.ticket.lifecycle;

import static io.guichet.ticket.lifecycle.TicketStatus.CLOSED;
import static io.guichet.ticket.lifecycle.TicketStatus.CLOSED_PENDING;
import static io.guichet.ticket.lifecycle.TicketStatus.HANDED_OFF;
import static io.guichet.ticket.lifecycle.TicketStatus.NEW;
import static io.guichet.ticket.lifecycle.TicketStatus.OPEN;
import static io.guichet.ticket.lifecycle.TicketStatus.WAITING_FOR_CUSTOMER;
import static io.guichet.ticket.lifecycle.TicketStatus.WAITING_FOR_VALIDATION;

import java.util.Map;
import java.util.Optional;

/** The one table of what can be done to a ticket, from where, and where that leads. What is not in it is illegal. */
enum TicketMove {

    /** A person's message comes to a ticket that is not closed, also with only dev still owing (P8); whoever was asked has answered. */
    JOIN(Map.of(
            NEW, NEW,
            OPEN, OPEN,
            WAITING_FOR_CUSTOMER, OPEN,
            WAITING_FOR_VALIDATION, WAITING_FOR_VALIDATION,
            HANDED_OFF, HANDED_OFF,
            CLOSED_PENDING, HANDED_OFF)),

    /** A machine's message comes along, such as an automatic reply or a bounce: it is kept and moves nothing. */
    JOIN_SILENTLY(Map.of(
            NEW, NEW,
            OPEN, OPEN,
            WAITING_FOR_CUSTOMER, WAITING_FOR_CUSTOMER,
            WAITING_FOR_VALIDATION, WAITING_FOR_VALIDATION,
            HANDED_OFF, HANDED_OFF,
            CLOSED_PENDING, CLOSED_PENDING,
            CLOSED, CLOSED)),

    /** A person's message comes to a closed ticket of a queue that reopens (P8). */
    REOPEN(Map.of(CLOSED, OPEN)),

    /** The subject was answered on the phone, and is closed as it opens (P1). */
    ANSWER_BY_PHONE(Map.of(NEW, CLOSED)),

    /** What a machine reported has passed, and no human has touched the ticket (P10). */
    RESOLVE(Map.of(NEW, CLOSED));

    private final Map<TicketStatus, TicketStatus> targets;

    TicketMove(Map<TicketStatus, TicketStatus> targets) {
        this.targets = targets;
    }

    /** Where it leads; empty if it cannot be done from there. */
    Optional<TicketStatus> from(TicketStatus status) {
        return Optional.ofNullable(targets.get(status));
    }
}
