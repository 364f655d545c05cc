/** The one place that reads the time. */
@NullMarked
package io.guichet.chassis.clock;

import org.jspecify.annotations.NullMarked;
