/** The checker: pure functions over what was collected after a run. */
@NullMarked
package io.guichet.proof.check;

import org.jspecify.annotations.NullMarked;
