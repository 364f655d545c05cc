/** To whom nothing goes, and when not (P32): rules, blocked addresses, the brake. */
@NullMarked
package io.guichet.notification.silence;

import org.jspecify.annotations.NullMarked;
