/** Open tickets of another system, taken over with their numbers and their history. */
@NullMarked
package io.guichet.ticket.cutover;

import org.jspecify.annotations.NullMarked;
