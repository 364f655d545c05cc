@NullMarked
package io.guichet.proof.growth;

import org.jspecify.annotations.NullMarked;
