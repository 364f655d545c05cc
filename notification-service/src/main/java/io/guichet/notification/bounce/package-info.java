/** Learning from bounces that mail to an address does not arrive. */
@NullMarked
package io.guichet.notification.bounce;

import org.jspecify.annotations.NullMarked;
