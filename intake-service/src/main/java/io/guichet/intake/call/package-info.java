/** Calls as the telephone system tells them, event by event, in any order. */
@NullMarked
package io.guichet.intake.call;

import org.jspecify.annotations.NullMarked;
