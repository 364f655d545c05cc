/** What was acknowledged: the same thing handed in again gets the same answer and nothing new. */
@NullMarked
package io.guichet.intake.receipt;

import org.jspecify.annotations.NullMarked;
