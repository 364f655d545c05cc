/** Looking up what was sent to whom, what was not, and why. */
@NullMarked
package io.guichet.notification.register;

import org.jspecify.annotations.NullMarked;
