/** What becomes of tickets when contacts change, merge, or are erased in intake, which owns them. */
@NullMarked
package io.guichet.ticket.privacy;

import org.jspecify.annotations.NullMarked;
