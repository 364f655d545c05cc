@NullMarked
package io.guichet.proof.load;

import org.jspecify.annotations.NullMarked;
