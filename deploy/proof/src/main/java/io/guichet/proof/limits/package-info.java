/** What the machine could do at most: PostgreSQL, its disk and Kafka by themselves. */
@NullMarked
package io.guichet.proof.limits;

import org.jspecify.annotations.NullMarked;
