/** What goes out to the customer (P21, P32, P33): replies, and those that the next level approves first. */
@NullMarked
package io.guichet.ticket.reply;

import org.jspecify.annotations.NullMarked;
