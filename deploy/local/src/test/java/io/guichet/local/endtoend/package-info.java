/** The whole system, started as a user starts it, seen from outside. */
@NullMarked
package io.guichet.local.endtoend;

import org.jspecify.annotations.NullMarked;
