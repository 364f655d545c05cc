/** A ticket ends, and is taken up again (P8, P21). */
@NullMarked
package io.guichet.ticket.closure;

import org.jspecify.annotations.NullMarked;
