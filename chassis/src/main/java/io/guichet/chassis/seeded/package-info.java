/** Bugs on purpose, for the proof's checker to find. */
@NullMarked
package io.guichet.chassis.seeded;

import org.jspecify.annotations.NullMarked;
