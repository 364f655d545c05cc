/** Ready, and alive. */
@NullMarked
package io.guichet.chassis.health;

import org.jspecify.annotations.NullMarked;
