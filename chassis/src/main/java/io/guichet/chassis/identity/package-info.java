/** Who calls, and what they may do. */
@NullMarked
package io.guichet.chassis.identity;

import org.jspecify.annotations.NullMarked;
