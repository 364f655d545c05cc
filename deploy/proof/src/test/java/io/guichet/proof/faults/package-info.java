@NullMarked
package io.guichet.proof.faults;

import org.jspecify.annotations.NullMarked;
