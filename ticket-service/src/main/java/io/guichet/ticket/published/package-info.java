/** What other services and systems read: the wire records of this service's events. */
@NullMarked
package io.guichet.ticket.published;

import org.jspecify.annotations.NullMarked;
