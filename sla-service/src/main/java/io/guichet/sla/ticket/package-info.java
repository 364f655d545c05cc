/** What we hear of tickets. */
@NullMarked
package io.guichet.sla.ticket;

import org.jspecify.annotations.NullMarked;
