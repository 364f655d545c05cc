/** Why a deadline is due when it is. */
@NullMarked
package io.guichet.sla.explanation;

import org.jspecify.annotations.NullMarked;
