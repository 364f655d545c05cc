/** Where work runs that takes long. */
@NullMarked
package io.guichet.intake.work;

import org.jspecify.annotations.NullMarked;
