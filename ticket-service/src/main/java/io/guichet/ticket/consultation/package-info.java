/** A trade's opinion, without moving the ticket (P42). */
@NullMarked
package io.guichet.ticket.consultation;

import org.jspecify.annotations.NullMarked;
