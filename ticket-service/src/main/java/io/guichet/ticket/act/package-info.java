/** What every act has in common: loaded and locked, seen, allowed, of the version that was seen, done once, written, answered. */
@NullMarked
package io.guichet.ticket.act;

import org.jspecify.annotations.NullMarked;
