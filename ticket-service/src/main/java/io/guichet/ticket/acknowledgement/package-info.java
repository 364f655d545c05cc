/** What became of the acknowledgements, on the tickets' timelines (P32). */
@NullMarked
package io.guichet.ticket.acknowledgement;

import org.jspecify.annotations.NullMarked;
