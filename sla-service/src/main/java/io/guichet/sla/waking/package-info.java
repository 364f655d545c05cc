/** Noticing that deadlines come due, by the database's clock. */
@NullMarked
package io.guichet.sla.waking;

import org.jspecify.annotations.NullMarked;
