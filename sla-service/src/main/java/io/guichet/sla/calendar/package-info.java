/** Working time: which moments a calendar counts, and when a target that starts at a moment is due. */
@NullMarked
package io.guichet.sla.calendar;

import org.jspecify.annotations.NullMarked;
