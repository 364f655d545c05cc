/** Messages received become decisions. */
@NullMarked
package io.guichet.triage.intake;

import org.jspecify.annotations.NullMarked;
