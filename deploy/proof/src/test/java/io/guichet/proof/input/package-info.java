@NullMarked
package io.guichet.proof.input;

import org.jspecify.annotations.NullMarked;
