/** What came in, byte for byte, stored once whatever its number of uses. */
@NullMarked
package io.guichet.intake.raw;

import org.jspecify.annotations.NullMarked;
