/** How fast and how steady: {@code ./deploy/proof/load}. */
@NullMarked
package io.guichet.proof.load;

import org.jspecify.annotations.NullMarked;
