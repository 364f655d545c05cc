/** What happens, told as it happens (server-sent events). */
@NullMarked
package io.guichet.ticket.stream;

import org.jspecify.annotations.NullMarked;
