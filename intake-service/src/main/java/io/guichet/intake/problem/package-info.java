/** The refusals of this service. */
@NullMarked
package io.guichet.intake.problem;

import org.jspecify.annotations.NullMarked;
