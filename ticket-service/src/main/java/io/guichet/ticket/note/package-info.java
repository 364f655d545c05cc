/** What the desk writes for itself (P29). */
@NullMarked
package io.guichet.ticket.note;

import org.jspecify.annotations.NullMarked;
