/** Text that comes from outside, made fit to be stored, sent and read. */
@NullMarked
package io.guichet.intake.text;

import org.jspecify.annotations.NullMarked;
