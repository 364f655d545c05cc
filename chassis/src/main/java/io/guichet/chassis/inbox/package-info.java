/** What Kafka hands over, perhaps twice, takes effect once. */
@NullMarked
package io.guichet.chassis.inbox;

import org.jspecify.annotations.NullMarked;
