/** The customer is asked for what is missing (P22). */
@NullMarked
package io.guichet.ticket.complement;

import org.jspecify.annotations.NullMarked;
