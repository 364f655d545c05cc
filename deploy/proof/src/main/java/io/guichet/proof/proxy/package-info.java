/** A TCP proxy that can be told to misbehave. */
@NullMarked
package io.guichet.proof.proxy;

import org.jspecify.annotations.NullMarked;
