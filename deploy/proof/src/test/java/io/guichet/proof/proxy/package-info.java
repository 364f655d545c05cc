@NullMarked
package io.guichet.proof.proxy;

import org.jspecify.annotations.NullMarked;
