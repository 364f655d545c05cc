/** Messages that belong to a ticket which is there already (P8). */
@NullMarked
package io.guichet.ticket.joining;

import org.jspecify.annotations.NullMarked;
