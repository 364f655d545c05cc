/** Looking at letters without sending them. */
@NullMarked
package io.guichet.notification.preview;

import org.jspecify.annotations.NullMarked;
