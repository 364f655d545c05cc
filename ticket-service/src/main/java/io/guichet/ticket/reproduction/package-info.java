/** Whether a problem happens here (P23). */
@NullMarked
package io.guichet.ticket.reproduction;

import org.jspecify.annotations.NullMarked;
