/** Tickets and timelines as HTTP shows them, to each role what it may see. */
@NullMarked
package io.guichet.ticket.reading;

import org.jspecify.annotations.NullMarked;
