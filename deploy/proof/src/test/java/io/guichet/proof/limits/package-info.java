@NullMarked
package io.guichet.proof.limits;

import org.jspecify.annotations.NullMarked;
