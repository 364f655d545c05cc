/** A notification from its cause to its end: one job per cause, kind and recipient. */
@NullMarked
package io.guichet.notification.job;

import org.jspecify.annotations.NullMarked;
