@NullMarked
package io.guichet.proof.sink;

import org.jspecify.annotations.NullMarked;
