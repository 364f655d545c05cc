/** What is known of tickets: who the customer is, who works on it. Learnt from ticket.events. */
@NullMarked
package io.guichet.notification.ticket;

import org.jspecify.annotations.NullMarked;
