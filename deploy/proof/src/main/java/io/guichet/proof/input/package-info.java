/** What the proof hands in: the demo's samples, each time as somebody else's. */
@NullMarked
package io.guichet.proof.input;

import org.jspecify.annotations.NullMarked;
