/** The system under proof, and what is seen of it from outside. */
@NullMarked
package io.guichet.proof.system;

import org.jspecify.annotations.NullMarked;
