/** Large request bodies: taken to a temporary file while they come in, never whole in memory. */
@NullMarked
package io.guichet.intake.body;

import org.jspecify.annotations.NullMarked;
