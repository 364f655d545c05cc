/** What happened to a ticket, or to a message that is held, as far as clocks care: facts in their order. Pure. */
@NullMarked
package io.guichet.sla.history;

import org.jspecify.annotations.NullMarked;
