/** Who has a ticket before them just now. */
@NullMarked
package io.guichet.ticket.presence;

import org.jspecify.annotations.NullMarked;
