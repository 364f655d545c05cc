/** How much this service takes at a time. */
@NullMarked
package io.guichet.intake.limit;

import org.jspecify.annotations.NullMarked;
