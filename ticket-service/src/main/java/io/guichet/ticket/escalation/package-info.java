/** To the next level, or to somebody who knows the problem (P20). */
@NullMarked
package io.guichet.ticket.escalation;

import org.jspecify.annotations.NullMarked;
