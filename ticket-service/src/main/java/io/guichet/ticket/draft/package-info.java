/** Replies that agents are writing, kept on the server. */
@NullMarked
package io.guichet.ticket.draft;

import org.jspecify.annotations.NullMarked;
