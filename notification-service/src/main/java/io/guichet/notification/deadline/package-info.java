/** Telling those who work at the desk of deadlines that come near or have passed (P6, P20, P21, P25, P30, P31). */
@NullMarked
package io.guichet.notification.deadline;

import org.jspecify.annotations.NullMarked;
