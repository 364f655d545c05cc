/** A mail server that takes everything and remembers little. */
@NullMarked
package io.guichet.proof.sink;

import org.jspecify.annotations.NullMarked;
