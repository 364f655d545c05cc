/** Tickets given out as files. */
@NullMarked
package io.guichet.ticket.export;

import org.jspecify.annotations.NullMarked;
