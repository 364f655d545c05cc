/** Who treats a ticket, and in which queue it waits (P7). */
@NullMarked
package io.guichet.ticket.assignment;

import org.jspecify.annotations.NullMarked;
