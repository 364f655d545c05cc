/** What was said on a ticket: the message that opened it, and those that joined it (P8), with their files (P39). */
@NullMarked
package io.guichet.ticket.message;

import org.jspecify.annotations.NullMarked;
