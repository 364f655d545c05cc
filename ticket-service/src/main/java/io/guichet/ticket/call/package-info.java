/** What was said on the phone (P1). */
@NullMarked
package io.guichet.ticket.call;

import org.jspecify.annotations.NullMarked;
