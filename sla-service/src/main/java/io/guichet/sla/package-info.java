/** Deadlines in the desk's working time. */
@NullMarked
package io.guichet.sla;

import org.jspecify.annotations.NullMarked;
