/** Tests of the promise guard, with a labelled set that measures it. */
@NullMarked
package io.guichet.chassis.promise;

import org.jspecify.annotations.NullMarked;
