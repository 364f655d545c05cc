/** Asking the promise guard, for whoever writes to customers (P32). */
@NullMarked
package io.guichet.notification.promise;

import org.jspecify.annotations.NullMarked;
