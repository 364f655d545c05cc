/** What dev owes (P24, P25). */
@NullMarked
package io.guichet.ticket.handoff;

import org.jspecify.annotations.NullMarked;
