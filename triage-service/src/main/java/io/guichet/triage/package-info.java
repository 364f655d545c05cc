/** Messages received become decisions, by rules that a desk can read. */
@NullMarked
package io.guichet.triage;

import org.jspecify.annotations.NullMarked;
