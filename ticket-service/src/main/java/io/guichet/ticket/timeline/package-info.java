/** Everything that happens to a ticket: who, when, what, from where (P29). */
@NullMarked
package io.guichet.ticket.timeline;

import org.jspecify.annotations.NullMarked;
