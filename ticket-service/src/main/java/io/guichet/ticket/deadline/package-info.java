/** What the clocks say, on the tickets' timelines (P30). */
@NullMarked
package io.guichet.ticket.deadline;

import org.jspecify.annotations.NullMarked;
