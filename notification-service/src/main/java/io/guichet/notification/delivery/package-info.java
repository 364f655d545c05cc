/** Handing mails to the mail server, each once or known to be in doubt. */
@NullMarked
package io.guichet.notification.delivery;

import org.jspecify.annotations.NullMarked;
