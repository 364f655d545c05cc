/** The promise guard: finds statements of when the desk will act (P32) in what goes to a customer. */
@NullMarked
package io.guichet.chassis.promise;

import org.jspecify.annotations.NullMarked;
