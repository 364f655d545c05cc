/** The envelope of every event: CloudEvents 1.0, binary mode. */
@NullMarked
package io.guichet.chassis.event;

import org.jspecify.annotations.NullMarked;
