/** Reckoning anew what policies or calendars changed. */
@NullMarked
package io.guichet.sla.recomputing;

import org.jspecify.annotations.NullMarked;
