/** Messages that wait until somebody says who they are from (P2): nobody leaves them untouched (P6). */
@NullMarked
package io.guichet.sla.held;

import org.jspecify.annotations.NullMarked;
