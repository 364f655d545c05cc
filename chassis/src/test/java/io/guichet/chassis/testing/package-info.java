/** What the services' tests share. */
@NullMarked
package io.guichet.chassis.testing;

import org.jspecify.annotations.NullMarked;
