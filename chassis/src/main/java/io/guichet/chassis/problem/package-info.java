/** Errors as RFC 9457 problem details, mapped in one place. */
@NullMarked
package io.guichet.chassis.problem;

import org.jspecify.annotations.NullMarked;
