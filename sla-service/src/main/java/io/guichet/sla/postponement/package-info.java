/** A manager gives more time, with a reason that is kept. */
@NullMarked
package io.guichet.sla.postponement;

import org.jspecify.annotations.NullMarked;
