@NullMarked
package io.guichet.proof.check;

import org.jspecify.annotations.NullMarked;
