/** What was decided and committed reaches Kafka, in order, whatever dies meanwhile. */
@NullMarked
package io.guichet.chassis.outbox;

import org.jspecify.annotations.NullMarked;
