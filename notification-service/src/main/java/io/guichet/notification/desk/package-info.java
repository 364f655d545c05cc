/** What the desk sets for its mail: senders, signatures, and to whom nothing automatic goes. */
@NullMarked
package io.guichet.notification.desk;

import org.jspecify.annotations.NullMarked;
