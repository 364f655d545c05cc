/** Contacts as CSV: taken in line by line, given out so that they could be taken in again. */
@NullMarked
package io.guichet.intake.exchange;

import org.jspecify.annotations.NullMarked;
