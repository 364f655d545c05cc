/** The right to do something that one instance alone may do at a time. */
@NullMarked
package io.guichet.chassis.lease;

import org.jspecify.annotations.NullMarked;
