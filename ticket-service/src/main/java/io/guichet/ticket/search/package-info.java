/** What tickets are found by: words, numbers and addresses, kept up behind the timeline. */
@NullMarked
package io.guichet.ticket.search;

import org.jspecify.annotations.NullMarked;
