@NullMarked
package io.guichet.proof.system;

import org.jspecify.annotations.NullMarked;
