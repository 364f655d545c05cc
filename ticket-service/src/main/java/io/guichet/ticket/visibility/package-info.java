/** Who may see which tickets, and what of them. */
@NullMarked
package io.guichet.ticket.visibility;

import org.jspecify.annotations.NullMarked;
