/** Everything that this service refuses, as problem details. */
@NullMarked
package io.guichet.ticket.problem;

import org.jspecify.annotations.NullMarked;
