/** Work that repeats for as long as the service runs. */
@NullMarked
package io.guichet.chassis.loop;

import org.jspecify.annotations.NullMarked;
