/** Log lines with fixed keys. */
@NullMarked
package io.guichet.chassis.log;

import org.jspecify.annotations.NullMarked;
