/** A ticket and what happens to it, from opening to the last obligation (P3, P19–P30). */
@NullMarked
package io.guichet.ticket.lifecycle;

import org.jspecify.annotations.NullMarked;
