/** Ticket numbers: running per year, never used twice. */
@NullMarked
package io.guichet.ticket.number;

import org.jspecify.annotations.NullMarked;
