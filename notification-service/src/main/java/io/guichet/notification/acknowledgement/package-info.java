/** Telling the customer the numbers of the tickets that their message opened (P32). */
@NullMarked
package io.guichet.notification.acknowledgement;

import org.jspecify.annotations.NullMarked;
