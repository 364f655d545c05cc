/** What an agent says of a ticket: its priority (P30), and its kind, product, labels, watchers and contact (P19). */
@NullMarked
package io.guichet.ticket.qualification;

import org.jspecify.annotations.NullMarked;
