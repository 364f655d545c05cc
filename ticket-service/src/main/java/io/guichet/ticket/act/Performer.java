package io.guichet.ticket.act;

import io.guichet.ticket.lifecycle.Signature;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.problem.NotYours;
import io.guichet.ticket.visibility.Viewer;

/**
 * Who asks for an act.
 *
 * @param signature with which it is written
 * @param viewer what they may see
 */
record Performer(Signature signature, Viewer viewer) {

    String id() {
        return signature.id();
    }

    /** The ticket, if they may see it and act on it: clients see their own and leave the acts to the desk. */
    Ticket allowed(Ticket ticket) {
        viewer.see(ticket);
        if (!viewer.desk()) {
            throw new NotYours("agents, managers and machines; what you want to add, send as a message");
        }
        return ticket;
    }
}
